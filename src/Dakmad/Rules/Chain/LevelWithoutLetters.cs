using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A level on which one of the six letters has not been filled in, and none above it fills it either [S3:42-76, 160-170].</summary>
internal sealed class LevelWithoutLetters : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2001",
            Severity = Severity.Suggestion,
            Title = new("Letter van DAKMAD niet ingevuld", "DAKMAD letter not filled in"),
            Message = new(
                "Op {level} niveau ontbreekt nog: {letters}.",
                "On the {level} level these are still missing: {letters}."
            ),
            Rationale = new(
                "Elk niveau maakt keuzes voor alle zes letters van DAKMAD. Doelgroepen, aanbod, kanalen, middelen en doelstellingen neemt een niveau over van het niveau erboven zolang het niets anders zegt; marketingconcepten, events en activiteiten heeft elk niveau zelf.",
                "Each level makes choices for all six letters of DAKMAD. Target groups, offerings, channels, resources and objectives are inherited from the level above unless restated; marketing concepts, events and activities belong to their own level."
            ),
            Remedy = new("Vul de ontbrekende letters in op dit niveau.", "Fill in the missing letters on this level."),
            Exemption = new(
                "Zolang een plan nog wordt geschreven, of als een niveau bewust buiten beschouwing blijft.",
                "While a plan is still being written, or when a level is left out on purpose."
            ),
            Citations = [new("S3", 42, 76), new("S3", 160, 170)],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var (strategic, tactical, operational) = (part.Strategic, part.Tactical, part.Operational);
        Report(
            context,
            PlanLevel.Strategic,
            [
                (strategic.TargetGroups.IsEmpty, nameof(StrategicLevel.TargetGroups)),
                (strategic.Offerings.IsEmpty, nameof(StrategicLevel.Offerings)),
                (strategic.Channels.IsEmpty, nameof(StrategicLevel.Channels)),
                (strategic.Resources.IsEmpty, nameof(StrategicLevel.Resources)),
                (strategic.Concepts.IsEmpty, nameof(StrategicLevel.Concepts)),
                (strategic.Objectives.IsEmpty, nameof(StrategicLevel.Objectives)),
            ],
            typeof(StrategicLevel)
        );
        Report(
            context,
            PlanLevel.Tactical,
            [(tactical.Events.IsEmpty, nameof(TacticalLevel.Events))],
            typeof(TacticalLevel)
        );
        Report(
            context,
            PlanLevel.Operational,
            [(operational.Activities.IsEmpty, nameof(OperationalLevel.Activities))],
            typeof(OperationalLevel)
        );
    }

    private static void Report(
        RuleContext context,
        PlanLevel level,
        ReadOnlySpan<(bool IsMissing, string Property)> letters,
        Type type
    )
    {
        var missing = new List<LocalizedText>();
        foreach (var (isMissing, property) in letters)
        {
            if (isMissing)
            {
                missing.Add(Terms.OfProperty(type, property).Label);
            }
        }

        if (missing.Count > 0)
        {
            context.ReportOn(
                level.Path(),
                [],
                new("level", Terms.Of(level).Label),
                new("letters", Listing.Of(missing))
            );
        }
    }
}
