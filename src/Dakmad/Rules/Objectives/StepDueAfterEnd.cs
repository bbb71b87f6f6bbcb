using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Objectives;

/// <summary>An objective of a step that is due later than the objective it leads to [S3:166-170].</summary>
internal sealed class StepDueAfterEnd : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK6043",
            Severity = Severity.Suggestion,
            Title = new("Stap later dan de einddoelstelling", "Step later than its end objective"),
            Message = new(
                "De doelstelling '{objective}' heeft als deadline {deadline}, later dan '{end}' ({last}) waar die aan bijdraagt.",
                "The objective '{objective}' is due on {deadline}, later than '{end}' ({last}), to which it contributes."
            ),
            Rationale = new(
                "De doelstellingen van de stappen monden uit in een einddoelstelling. Een stap die pas later af is, kan daar niet meer aan bijdragen.",
                "The objectives of the steps lead to an end objective. A step that is done only later can no longer contribute to it."
            ),
            Remedy = new(
                "Vervroeg de deadline van de stap, of zet die van de einddoelstelling later.",
                "Bring the deadline of the step forward, or put that of the end objective later."
            ),
            Exemption = new(
                "Als de stap ook na de einddoelstelling doorloopt en het plan daar een eigen doel voor heeft, of als bij 'description' staat waarom later wordt gemeten.",
                "When the step goes on after the end objective and the plan has an aim of its own for that, or the description says why it is measured later."
            ),
            Citations = [new("S3", 166, 170)],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        // Who is to be bound, or to recommend, is so after the purchase to which a journey leads.
        var reported = AfterSale(part);
        foreach (var objective in context.Index.All<Objective>())
        {
            Hold(objective.Element, context.Index.Find(objective.Element.ContributesTo));
        }

        foreach (var journey in part.Operational.Journeys)
        {
            if (context.Index.Find(journey.EndObjective) is not { } end)
            {
                continue;
            }

            foreach (var touchpoint in journey.Touchpoints)
            {
                // What does not lead there is a finding of its own.
                if (
                    context.Index.Find(touchpoint.Objective) is { } step
                    && context.Index.LeadsTo<Objective>((Ref<Objective>)step.Id, end.Id)
                )
                {
                    Hold(step, end);
                }
            }
        }

        static HashSet<string> AfterSale(MarketingPlan plan)
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (
                var touchpoint in plan.Operational.Journeys.SelectMany(journey => journey.Touchpoints.AsEnumerable())
            )
            {
                if (
                    touchpoint.Objective is { } objective
                    && (touchpoint.Phase >= JourneyPhase.Delivery || touchpoint.Stages.Contains(SixBStage.Bind))
                )
                {
                    ids.Add(objective.Id);
                }
            }

            return ids;
        }

        void Hold(Objective step, Objective? end)
        {
            if (
                step.Deadline is { } deadline
                && end?.Deadline is { } last
                && deadline > last
                && !ObjectiveDueAfterPlan.HasReason(step)
                && reported.Add(step.Id)
            )
            {
                context.ReportOn(
                    context.Index.FindIndexed<Objective>((Ref<Objective>)step.Id)!.Path.Property("deadline"),
                    [context.Index.FindIndexed<Objective>((Ref<Objective>)end.Id)!.Path.Property("deadline")],
                    new("objective", step.Name),
                    new("deadline", FigureText.Date(deadline)),
                    new("end", end.Name),
                    new("last", FigureText.Date(last))
                );
            }
        }
    }
}
