using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;
using NodaTime;

namespace Dakmad.Analysis.Strategy;

/// <summary>Whether customers can reach somebody often enough, or are answered soon enough, in a journey.</summary>
internal static class PositioningReach
{
    private const double HoursPerDay = 24;

    /// <summary>The most contacts that a sentence names.</summary>
    private const int MostContacts = 3;

    public static LocalizedText Expected(PositioningDemand demand)
    {
        var parts = new List<LocalizedText>();
        if (demand.HoursPerWeek is { } hours)
        {
            var text = Spoken.Number(hours);
            parts.Add(
                new(
                    $"bereikbaarheid van ten minste {text.Dutch} uur per week",
                    $"to reach somebody at least {text.English} hours a week"
                )
            );
        }

        if (demand.ResponseDays is { } days)
        {
            var text = Spoken.Number(days);
            parts.Add(
                days == 1
                    ? new("antwoord binnen een dag", "an answer within a day")
                    : new($"antwoord binnen {text.Dutch} dagen", $"an answer within {text.English} days")
            );
        }

        return parts.Count == 1
            ? parts[0]
            : new($"{parts[0].Dutch}, of {parts[1].Dutch}", $"{parts[0].English}, or {parts[1].English}");
    }

    /// <summary>
    /// Told only where every contact for which customers need somebody states that it falls short: what is not stated
    /// contradicts nothing, and one good contact is enough.
    /// </summary>
    public static PositioningFinding? Of(JourneyProfile profile, PositioningDemand demand)
    {
        var contacts = profile.Touchpoints.Where(IsAsked).ToValueList();
        return contacts.IsEmpty || contacts.Any(contact => FallsShort(contact, demand) is not true)
            ? null
            : new(
                PositioningReasonKind.Contradicts,
                contacts,
                Spoken.And([.. contacts.Take(MostContacts).Select(contact => Said(contact, demand))])
            );
    }

    /// <summary>Whether customers come to somebody here with what they want to know or have done.</summary>
    private static bool IsAsked(ProfiledTouchpoint touchpoint) =>
        (touchpoint.Handling == Handling.Staffed || touchpoint.Kind == ActivityKind.Communicate)
        && touchpoint.Touchpoint.Initiator != Initiator.Provider;

    private static bool? FallsShort(ProfiledTouchpoint contact, PositioningDemand demand) =>
        demand.HoursPerWeek is { } least && HoursOf(contact) is { } hours ? hours < least
        : demand.ResponseDays is { } most && DaysOf(contact) is { } days ? days > most
        : null;

    private static LocalizedText Said(ProfiledTouchpoint contact, PositioningDemand demand)
    {
        var name = Spoken.Name(contact.Touchpoint.Name);
        if (demand.HoursPerWeek is not null && HoursOf(contact) is { } hours)
        {
            var text = Spoken.Number(hours);
            return new(
                $"is {name} maar {text.Dutch} uur per week bereikbaar",
                $"{name} can be reached only {text.English} hours a week"
            );
        }

        var days = Spoken.Number(DaysOf(contact)!.Value);
        return new(
            $"komt bij {name} pas na {days.Dutch} dagen antwoord",
            $"{name} answers only after {days.English} days"
        );
    }

    private static double? HoursOf(ProfiledTouchpoint contact) => WeekHours.At(contact);

    private static double? DaysOf(ProfiledTouchpoint contact) =>
        contact.Touchpoint.Service?.ResponseTime is { } time ? Days(time) : null;

    /// <summary>A month counts as 30 days, a year as 365.</summary>
    private static double Days(Period time) =>
        (time.Years * 365.0)
        + (time.Months * 30.0)
        + (time.Weeks * 7.0)
        + time.Days
        + ((time.Hours + (time.Minutes / 60.0) + (time.Seconds / 3600.0)) / HoursPerDay);
}
