using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>Holds positionings against the value disciplines in which an organisation wants to lead.</summary>
internal static class PositioningDisciplines
{
    private static readonly PlanPath Strategy = PlanPath.Root.Property("strategy");

    /// <summary>Where a plan gives the reason for its choices.</summary>
    public static PlanPath Rationale { get; } = Strategy.Property("rationale");

    /// <summary>The disciplines in which a plan wants to lead.</summary>
    public static EnumSet<ValueDiscipline> Of(MarketingPlan plan)
    {
        var disciplines = default(EnumSet<ValueDiscipline>);
        foreach (var (discipline, _) in Chosen(plan))
        {
            disciplines = disciplines.With(discipline);
        }

        return disciplines;
    }

    public static IEnumerable<PositioningReason> Reasons(MarketingPlan plan, IReadOnlyList<PositioningMatch> matches) =>
        from match in matches
        from chosen in Chosen(plan)
        let reason = Reason(match, chosen.Discipline, chosen.Path, plan.Strategy)
        where reason is not null
        select reason;

    private static PositioningReason? Reason(
        PositioningMatch match,
        ValueDiscipline discipline,
        PlanPath path,
        StrategicChoice? strategy
    )
    {
        var rationale = strategy?.Rationale;
        var (words, name) = (match.Quoted, Name(discipline));
        var reason = new PositioningReason
        {
            Kind = PositioningReasonKind.Supports,
            Positionings = [match],
            Found = [new(name, path)],
            Text = new(
                $"Bij {name.Dutch} {(match.Words.Count > 1 ? "passen" : "past")} {words.Dutch} goed.",
                $"With {name.English}, {words.English} {(match.Words.Count > 1 ? "fit" : "fits")} well."
            ),
        };
        if (match.Entry.Against.Contains(discipline))
        {
            var expected = new LocalizedText(
                "een andere waardestrategie, of uitleg",
                "another value discipline, or an explanation"
            );
            return rationale is null
                ? reason with
                {
                    Kind = PositioningReasonKind.Contradicts,
                    Expected = expected,
                    Text = new(
                        $"Bij {name.Dutch} verwacht je {words.Dutch} niet zonder uitleg: schrijf bij de strategie hoe die twee samengaan.",
                        $"With {name.English} you do not expect {words.English} without an explanation: write with the strategy how the two go together."
                    ),
                }
                : reason with
                {
                    Kind = PositioningReasonKind.Note,
                    Expected = expected,
                    Found = [new(name, path), new(LocalizedText.Same(Spoken.Name(rationale)), Rationale)],
                    Text = new(
                        $"Bij {name.Dutch} vraagt {words.Dutch} om uitleg; het plan geeft die: {Spoken.Name(rationale)}.",
                        $"With {name.English}, {words.English} asks for an explanation; the plan gives it: {Spoken.Name(rationale)}."
                    ),
                };
        }

        return match.Entry.LessWith.Contains(discipline)
                ? reason with
                {
                    Kind = PositioningReasonKind.Note,
                    Text = new(
                        $"Bij {name.Dutch} zie je {words.Dutch} niet vaak; een zin uitleg helpt de lezer.",
                        $"With {name.English}, {words.English} is seldom seen; a sentence of explanation helps the reader."
                    ),
                }
            : match.Entry.GoesWith.Contains(discipline)
                ? discipline == strategy?.Discipline ? reason
                    : reason with
                    {
                        Text = new(
                            $"Het plan wil ook uitblinken in {name.Dutch}, en daarbij {(match.Words.Count > 1 ? "passen" : "past")} {words.Dutch} goed.",
                            $"The plan wants to lead in {name.English} too, with which {words.English} {(match.Words.Count > 1 ? "fit" : "fits")} well."
                        ),
                    }
            : null;
    }

    private static IEnumerable<(ValueDiscipline Discipline, PlanPath Path)> Chosen(MarketingPlan plan)
    {
        if (plan.Strategy is not { } strategy)
        {
            yield break;
        }

        if (strategy.Discipline is { } discipline)
        {
            yield return (discipline, Strategy.Property("discipline"));
        }

        for (var i = 0; i < strategy.Ambitions.Count; i++)
        {
            var ambition = strategy.Ambitions[i];
            if (ambition.Standing == DisciplineStanding.Lead && ambition.Discipline != strategy.Discipline)
            {
                yield return (ambition.Discipline, Strategy.Property("ambitions").Item(i));
            }
        }
    }

    /// <summary>The label of a discipline, without the other name that it has besides.</summary>
    private static LocalizedText Name(ValueDiscipline discipline)
    {
        var label = Terms.Of(discipline).Label;
        return new(label.Dutch.Split(" (")[0], label.English.Split(" (")[0]);
    }
}
