using System;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>An event to which no activity and no journey belongs [S3:101-107].</summary>
internal sealed class EventWithoutActivity : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2024",
            Severity = Severity.Suggestion,
            Title = new("Event zonder uitwerking", "Event that is not worked out"),
            Message = new(
                "Bij het event '{event}' hoort nog geen activiteit en geen customer journey.",
                "No activity and no journey belongs to the event '{event}' yet."
            ),
            Rationale = new(
                "Een event wordt uitgewerkt in activiteiten en taken; op dat niveau komt ook de customer journey. Een event waar niets bij hoort, bestaat alleen in naam.",
                "An event is worked out into activities and tasks; on that level comes the customer journey, too. An event to which nothing belongs exists in name only."
            ),
            Remedy = new(
                "Noem het event bij 'events' van een activiteit of customer journey.",
                "State the event under 'events' of an activity or journey."
            ),
            Exemption = new(
                "Als het event later, of in een ander plan, wordt uitgewerkt.",
                "When the event is worked out later or in another plan."
            ),
            Citations = [new("S3", 101, 107)],
        };

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        // A plan without any activities is one finding of its own.
        var operational = context.Plan.Operational;
        if (!operational.Activities.IsEmpty && !IsWorkedOut(part, operational))
        {
            context.Report(new DiagnosticArgument("event", part.Name));
        }
    }

    /// <summary>Whether an activity or a journey belongs to an event.</summary>
    internal static bool IsWorkedOut(MarketingEvent happening, OperationalLevel operational) =>
        HasActivity(happening, operational.Activities) || HasJourney(happening, operational.Journeys);

    private static bool HasActivity(MarketingEvent happening, ValueList<Activity> activities)
    {
        foreach (var activity in activities)
        {
            if (activity.Events.AsSpan().Contains(happening))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasJourney(MarketingEvent happening, ValueList<Journey> journeys)
    {
        foreach (var journey in journeys)
        {
            foreach (var share in journey.Events)
            {
                if (share.Event == happening)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
