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
                "Op {level} niveau ontbreken nog: {letters}.",
                "Still missing on the {level} level: {letters}."
            ),
            Rationale = new(
                "De zes letters van DAKMAD worden op elk niveau ingevuld; dat elk niveau alle zes invult, is een Dakmad-standaard. Doelgroepen, aanbod, kanalen, middelen en doelstellingen gelden ook voor het niveau eronder, zolang daar niets anders staat. Marketingconcepten staan alleen op strategisch, events op tactisch en activiteiten op operationeel niveau.",
                "The six letters of DAKMAD are filled in on each level; that each level fills in all six is a Dakmad default. Target groups, offerings, channels, resources and objectives hold for the level below too unless it says otherwise. Marketing concepts stand on the strategic level alone, events on the tactical and activities on the operational."
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
