using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Strategy;

/// <summary>Holds a positioning against the plan that states it.</summary>
internal sealed class PositioningJudge(PlanAnalysis analysis, PositioningTable table)
{
    public PositioningVerdict Judge(Positioning stated)
    {
        PositioningMatch[] matches =
        [
            .. table
                .Positionings.In(stated.Name)
                .GroupBy(term => term.Meaning)
                .Select(terms => new PositioningMatch(
                    terms.Key,
                    [.. terms.Select(term => term.Written).Distinct(StringComparer.OrdinalIgnoreCase)]
                )),
        ];
        if (matches.Length == 0)
        {
            var name = Spoken.Name(stated.Name);
            return PositioningVerdict.Quiet(
                PositioningOutcome.Unknown,
                stated,
                new(
                    $"Dakmad kent de positionering {name} niet en heeft niet bekeken of de rest van het plan erbij past.",
                    $"Dakmad does not know the positioning {name} and has not looked whether the rest of the plan goes with it."
                )
            );
        }

        var disciplines = PositioningDisciplines.Of(analysis.Plan);
        var names = new PositioningNames(analysis, table);
        var journeys = analysis.Plan.Operational.Journeys.Where(journey => !journey.Touchpoints.IsEmpty).ToArray();
        PositioningReason[] reasons =
        [
            .. PositioningDisciplines.Reasons(analysis.Plan, matches),
            .. PositioningPairs.Reasons(analysis.Plan, matches),
            .. matches.SelectMany(names.Reasons),
            .. matches.SelectMany(match => new PositioningDemands(analysis, match).Reasons(journeys)),
        ];
        if (disciplines.IsEmpty && names.IsEmpty && reasons.Length == 0)
        {
            return PositioningVerdict.Quiet(
                PositioningOutcome.Unknown,
                stated,
                new(
                    $"Er zijn nog geen kanalen en customer journeys om {Spoken.Names(matches.SelectMany(match => match.Words)).Dutch} mee te vergelijken.",
                    $"There are no channels and journeys yet to hold {Spoken.Names(matches.SelectMany(match => match.Words)).English} against."
                )
            ) with
            {
                Matches = [.. matches],
            };
        }

        return new()
        {
            Outcome = reasons.Any(reason => reason.Kind == PositioningReasonKind.Contradicts)
                ? PositioningOutcome.Conflict
                : PositioningOutcome.Fits,
            Positioning = stated,
            Matches = [.. matches],
            Reasons = [.. (reasons.Length > 0 ? reasons : [Nothing(matches)]).OrderByDescending(reason => reason.Kind)],
        };
    }

    private static PositioningReason Nothing(PositioningMatch[] matches)
    {
        var words = Spoken.Names(matches.SelectMany(match => match.Words));
        return new()
        {
            Kind = PositioningReasonKind.Supports,
            Positionings = [.. matches],
            Text = new(
                $"Niets in de kanalen en customer journeys spreekt {words.Dutch} tegen.",
                $"Nothing in the channels and journeys contradicts {words.English}."
            ),
        };
    }
}
