using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Whether the positioning of a plan goes with the rest of it, and what it expects of its journeys itself; only what it states.</summary>
internal static class PositioningTables
{
    public static IEnumerable<Table> Of(PlanAnalysis analysis)
    {
        if (analysis.Positioning.Outcome != PositioningOutcome.NotStated)
        {
            yield return Positioning(analysis.Positioning);
        }

        if (!analysis.Expectations.IsEmpty)
        {
            yield return Expectations(analysis.Expectations);
        }
    }

    private static Table Positioning(PositioningVerdict verdict) =>
        new(
            "positioning",
            new(
                $"Positionering '{verdict.Positioning!.Name}': {Of(verdict.Outcome).Dutch}",
                $"Positioning '{verdict.Positioning!.Name}': {Of(verdict.Outcome).English}"
            ),
            new("kind", new("Wat het zegt", "What it says")),
            Columns.Id("kindId"),
            new("reason", new("Waarom", "Why")),
            new("found", new("Waar", "Where")) { IsForPrograms = true }
        )
        {
            Rows = verdict.Reasons.Select(Row).ToValueList(),
            Notes = [new($"Bron: {PositioningVerdict.Source.Dutch}.", $"Source: {PositioningVerdict.Source.English}.")],
        };

    private static ValueList<Cell> Row(PositioningReason reason) =>
        [
            Of(reason.Kind),
            KnowledgeTables.Key(reason.Kind),
            reason.Text,
            Words.Listed(reason.Found.Select(found => found.Path.ToString())),
        ];

    private static Table Expectations(ValueList<ExpectationJudgement> judgements) =>
        new(
            "expectations",
            new(
                "Wat het plan zelf van zijn customer journeys verwacht",
                "What the plan itself expects of its journeys"
            ),
            new("metric", new("Maat", "Metric")),
            Columns.Id("metricId"),
            new("outcome", new("Oordeel", "Verdict")),
            Columns.Id("outcomeId"),
            new("text", new("Waarom", "Why")),
            Columns.Path
        )
        {
            Rows = judgements.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(ExpectationJudgement judgement) =>
        [
            judgement.Metric?.Name ?? LocalizedText.Same(judgement.Expectation.Metric),
            judgement.Metric?.Id,
            Of(judgement.Outcome),
            KnowledgeTables.Key(judgement.Outcome),
            judgement.Text,
            Cell.Path(judgement.Path),
        ];

    public static LocalizedText Of(PositioningOutcome outcome) =>
        outcome switch
        {
            PositioningOutcome.Fits => new("past", "fits"),
            PositioningOutcome.Conflict => new("botst met het plan", "conflicts with the plan"),
            _ => new("nog niet te beoordelen", "cannot be judged yet"),
        };

    private static LocalizedText Of(PositioningReasonKind kind) =>
        kind switch
        {
            PositioningReasonKind.Supports => new("past", "fits"),
            PositioningReasonKind.Contradicts => new("botst", "conflicts"),
            _ => new("ter informatie", "for information"),
        };

    public static LocalizedText Of(ExpectationOutcome outcome) =>
        outcome switch
        {
            ExpectationOutcome.Met => new("klopt", "holds"),
            ExpectationOutcome.NotMet => new("klopt niet", "does not hold"),
            ExpectationOutcome.UnknownMetric => new("onbekende maat", "unknown metric"),
            _ => new("nog niet te beoordelen", "cannot be judged yet"),
        };
}
