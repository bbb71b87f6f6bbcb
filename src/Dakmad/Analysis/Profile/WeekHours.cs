using System;
using System.Collections;
using System.Collections.Generic;
using NodaTime;

namespace Dakmad.Analysis.Profile;

/// <summary>For how long in a week at least one of some services can be reached.</summary>
internal static class WeekHours
{
    /// <summary>Hours a week from which on it is day and night: a day that ends at 23:59 leaves a minute.</summary>
    public const double DayAndNight = 167.8;

    private const int DaysPerWeek = 7;
    private const int MinutesPerDay = 24 * 60;
    private const int MinutesPerWeek = DaysPerWeek * MinutesPerDay;

    /// <summary>The hours of one touchpoint; null when the plan does not say.</summary>
    public static double? At(ProfiledTouchpoint touchpoint) => Together([touchpoint]);

    /// <summary>The hours in which one of some services is open, by the hours that they state.</summary>
    public static double Stated(IEnumerable<TouchpointService> services)
    {
        var open = new BitArray(MinutesPerWeek);
        foreach (var service in services)
        {
            foreach (var hours in service.Hours)
            {
                Open(open, hours);
            }
        }

        return Count(open) / 60.0;
    }

    /// <summary>
    /// The hours in which one of the touchpoints can be reached; those of which the plan does not say it are passed over.
    /// Null when it says it of none.
    /// </summary>
    public static double? Together(IEnumerable<ProfiledTouchpoint> touchpoints)
    {
        var open = new BitArray(MinutesPerWeek);
        var isSaid = false;
        foreach (var touchpoint in touchpoints)
        {
            if (touchpoint.Touchpoint.Service is not { } service)
            {
                continue;
            }

            if (!service.Hours.IsEmpty)
            {
                isSaid = true;
                foreach (var hours in service.Hours)
                {
                    Open(open, hours);
                }
            }
            else if (touchpoint.Handling is Handling.SelfService or Handling.Automated)
            {
                return MinutesPerWeek / 60.0;
            }
        }

        return isSaid ? Count(open) / 60.0 : null;
    }

    private static void Open(BitArray open, ServiceHours hours)
    {
        var (from, until) = (MinuteOf(hours.From), MinuteOf(hours.Until));
        var length = until > from ? until - from : until + MinutesPerDay - from;
        for (var day = 0; day < DaysPerWeek; day++)
        {
            if (hours.Days.IsEmpty || hours.Days.Contains((IsoDayOfWeek)(day + 1)))
            {
                var start = (day * MinutesPerDay) + from;
                for (var minute = start; minute < start + length; minute++)
                {
                    open[minute % MinutesPerWeek] = true;
                }
            }
        }
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static int Count(BitArray open)
    {
        var count = 0;
        foreach (bool minute in open)
        {
            count += Convert.ToInt32(minute);
        }

        return count;
    }
}
