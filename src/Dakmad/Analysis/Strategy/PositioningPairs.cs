using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>Holds the positionings that one plan states against each other.</summary>
internal static class PositioningPairs
{
    private static readonly PlanPath Place = PlanPath.Root.Property("strategy").Property("positioning");

    public static IEnumerable<PositioningReason> Reasons(MarketingPlan plan, IReadOnlyList<PositioningMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            for (var j = i + 1; j < matches.Count; j++)
            {
                if (Reason(matches[i], matches[j], plan.Strategy?.Rationale) is { } reason)
                {
                    yield return reason;
                }
            }
        }
    }

    private static PositioningReason? Reason(PositioningMatch left, PositioningMatch right, string? rationale)
    {
        var both = Spoken.Names([.. left.Words, .. right.Words]);
        var reason = new PositioningReason
        {
            Kind = PositioningReasonKind.Supports,
            Positionings = [left, right],
            Found = [new(both, Place)],
            Text = new($"{both.Dutch} versterken elkaar.", $"{both.English} strengthen each other."),
        };
        if (
            left.Entry.Contradicts.Contains(right.Entry.Id, StringComparer.Ordinal)
            || right.Entry.Contradicts.Contains(left.Entry.Id, StringComparer.Ordinal)
        )
        {
            var expected = new LocalizedText("een van de twee, of uitleg", "one of the two, or an explanation");
            return rationale is null
                ? reason with
                {
                    Kind = PositioningReasonKind.Contradicts,
                    Expected = expected,
                    Text = new(
                        $"{left.Quoted.Dutch} en {right.Quoted.Dutch} spreken elkaar tegen: kies, of leg uit hoe ze samengaan.",
                        $"{left.Quoted.English} and {right.Quoted.English} contradict each other: choose, or explain how they go together."
                    ),
                }
                : reason with
                {
                    Kind = PositioningReasonKind.Note,
                    Expected = expected,
                    Found =
                    [
                        new(both, Place),
                        new(LocalizedText.Same(Spoken.Name(rationale)), PositioningDisciplines.Rationale),
                    ],
                    Text = new(
                        $"{left.Quoted.Dutch} en {right.Quoted.Dutch} samen vragen om uitleg; het plan geeft die: {Spoken.Name(rationale)}.",
                        $"{left.Quoted.English} and {right.Quoted.English} together ask for an explanation; the plan gives it: {Spoken.Name(rationale)}."
                    ),
                };
        }

        return
            left.Entry.Agrees.Contains(right.Entry.Id, StringComparer.Ordinal)
            || right.Entry.Agrees.Contains(left.Entry.Id, StringComparer.Ordinal)
            ? reason
            : null;
    }
}
