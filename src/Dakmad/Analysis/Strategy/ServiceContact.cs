using System;
using NodaTime;

namespace Dakmad.Analysis.Strategy;

/// <summary>A touchpoint at which a customer can turn to a person, and how well that is served.</summary>
internal sealed record ServiceContact
{
    /// <summary>Working days in a week, and hours after which a day has gone by.</summary>
    private const int WorkingDays = 5;

    private const int DaysPerMonth = 21;
    private const int DaysPerYear = 260;
    private const double HoursPerDay = 24;

    public required StrategyContact Contact { get; init; }

    /// <summary>Hours a week; null when not stated.</summary>
    public required double? Hours { get; init; }

    /// <summary>Working days until an answer, at most; null when not stated.</summary>
    public required double? AnswerDays { get; init; }

    /// <summary>Whether it is certain that a person is there, and that it is where customers decide or later.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>Whether a customer turns to it before deciding on anything: that is some service and no high one.</summary>
    public required bool IsEarly { get; init; }

    /// <summary>Whether hours or an answering time are stated, which beat a level.</summary>
    public bool IsStated => Hours is not null || AnswerDays is not null;

    public ServiceLevel? Level => Contact.Service?.Level;

    /// <summary>
    /// A touchpoint as such a contact; null where the customer cannot start it, or no person is there. Who delivers or
    /// only calls customers is not reached by them.
    /// </summary>
    public static ServiceContact? Of(StrategyContact contact)
    {
        var initiator = contact.Touchpoint.Initiator;
        var canStart =
            initiator == Initiator.Customer
            || (
                initiator is null
                && (
                    contact.Kind is ActivityKind.Communicate or ActivityKind.Transact or null
                    || (contact.Kind == ActivityKind.Inform && contact.HasPerson == true)
                )
            );
        var mayHavePerson =
            contact.HasPerson == true
            || (contact.HasPerson is null && contact.Kind is ActivityKind.Communicate or null);
        if (!canStart || !mayHavePerson || contact.IsBroadcast || contact.Direction == ContactDirection.OneWay)
        {
            return null;
        }

        // Earlier contacts do not decide; but whoever may turn to a person before is not left without any.
        var isEarly = !contact.IsFromDecisionOn && contact.IsPlaced;
        if (isEarly && !(contact.Kind == ActivityKind.Communicate && initiator == Initiator.Customer))
        {
            return null;
        }

        var service = contact.Service;
        return new()
        {
            IsEarly = isEarly,
            Contact = contact,
            Hours = service is { Hours.IsEmpty: false } ? Profile.WeekHours.Stated([service]) : null,
            AnswerDays = service?.ResponseTime is { } time ? DaysOf(time) : null,
            IsCertain = contact.HasPerson == true && contact.IsPlaced,
        };
    }

    /// <summary>
    /// By hours and answering time. By phone the worse of the two counts, since who waits on the line does so within the
    /// hours; elsewhere the better, but somewhat at most where the other is worse than that.
    /// </summary>
    public Reachability ByStatement(VerdictBounds bounds)
    {
        var stated = ByHoursAndAnswer(bounds);

        // Less than customers are used to is no high service, however long the doors are open.
        var most =
            IsEarly ? Reachability.Somewhat
            : Level != ServiceLevel.Basic ? Reachability.Well
            : AnswerDays is null ? Reachability.Hardly
            : Reachability.Somewhat;
        return stated < most ? stated : most;
    }

    /// <summary>How soon an answer comes; null when not stated.</summary>
    public Reachability? ByAnswer(VerdictBounds bounds) =>
        AnswerDays switch
        {
            null => null,
            { } days when days <= bounds.QuickAnswer + 1e-9 => Reachability.Well,
            { } days when days <= bounds.SlowAnswer + 1e-9 => Reachability.Somewhat,
            _ => Reachability.Hardly,
        };

    private Reachability ByHoursAndAnswer(VerdictBounds bounds)
    {
        var byHours = Hours is { } hours ? ByHours(hours, bounds) : (Reachability?)null;
        if (byHours is not { } open || ByAnswer(bounds) is not { } answer)
        {
            return byHours ?? ByAnswer(bounds) ?? Reachability.Hardly;
        }

        var (worse, better) = open < answer ? (open, answer) : (answer, open);
        return Contact.Form == ChannelForm.Phone ? worse
            : worse == Reachability.Hardly && better == Reachability.Well ? Reachability.Somewhat
            : better;
    }

    public static Reachability ByHours(double hours, VerdictBounds bounds) =>
        hours >= bounds.ManyHours - 1e-9 ? Reachability.Well
        : hours >= bounds.SomeHours - 1e-9 ? Reachability.Somewhat
        : Reachability.Hardly;

    /// <summary>By the level alone; null where none is stated.</summary>
    public Reachability? ByLevel =>
        Level switch
        {
            ServiceLevel.High => IsEarly ? Reachability.Somewhat : Reachability.Well,
            ServiceLevel.Standard => Reachability.Somewhat,
            ServiceLevel.Basic => Reachability.Hardly,
            _ => null,
        };

    public static double DaysOf(Period time) =>
        ((double)time.Years * DaysPerYear)
        + ((double)time.Months * DaysPerMonth)
        + ((double)time.Weeks * WorkingDays)
        + time.Days
        + (
            time.Hours
            + (time.Minutes / 60.0)
            + (time.Seconds / 3600.0)
            + (time.Milliseconds / 3.6e6)
            + (time.Ticks / 3.6e10)
            + (time.Nanoseconds / 3.6e12)
        ) / HoursPerDay;
}
