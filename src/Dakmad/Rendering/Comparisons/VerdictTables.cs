using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Comparison;
using Dakmad.Analysis.Strategy;
using Dakmad.Comparison;
using Dakmad.Glossary;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Comparisons;

/// <summary>
/// The verdicts on plans beside each other: each journey under the value disciplines, the positioning, and what the plans
/// expect themselves.
/// </summary>
internal static class VerdictTables
{
    /// <param name="plans">The plans.</param>
    /// <param name="diffs">In what each after the first differs from it, for what was renamed.</param>
    /// <param name="withSame">Whether verdicts that are the same and that no plan has chosen are listed too.</param>
    public static IEnumerable<Table> Of(ValueList<ComparedPlan> plans, PlanDiff[] diffs, bool withSame)
    {
        Row[] rows = [.. Journeys(plans, diffs), .. Positionings(plans), .. Expectations(plans)];
        Row[] shown = Array.FindAll(rows, row => withSame || row.IsChosen || row.Differs);
        yield return new(
            "verdictsCompared",
            plans.Count > 2
                ? new("Oordelen naast elkaar", "Verdicts side by side")
                : new("Gevolgen voor de oordelen", "Effect on the verdicts"),
            [
                Columns.Journey,
                Columns.Id("journeyId"),
                new("about", new("Beoordeeld op", "Assessed on")),
                Columns.Id("aboutId"),
                new("chosen", new("Gekozen in", "Chosen in")),
                .. plans.Select((plan, i) => Column(plans.Count, plan, i)),
                .. plans.Select((_, i) => Columns.Id($"{Key(plans.Count, i)}Sentence")),
            ]
        )
        {
            Rows = shown.Select(row => CellsOf(row, plans)).ToValueList(),
            Notes = [.. Notes(rows)],
        };
    }

    private static TableColumn Column(int count, ComparedPlan plan, int position) =>
        new(
            Key(count, position),
            count > 2 ? LocalizedText.Same(plan.Name)
                : position == 0 ? new("Was", "Before")
                : new("Wordt", "After")
        );

    private static string Key(int count, int position) =>
        count > 2 ? FigureTables.KeyOf(position)
        : position == 0 ? "before"
        : "after";

    private static ValueList<Cell> CellsOf(Row row, ValueList<ComparedPlan> plans) =>
        [
            row.Subject,
            row.SubjectId,
            row.About,
            row.AboutId,
            Chosen(row, plans),
            .. row.Verdicts.Select(verdict => Cell.Text(verdict?.Outcome)),
            .. row.Verdicts.Select(verdict => Cell.Text(verdict?.Sentence)),
        ];

    /// <summary>Which of the plans has chosen what the verdict is about.</summary>
    private static LocalizedText? Chosen(Row row, ValueList<ComparedPlan> plans)
    {
        if (!row.IsChosen)
        {
            return null;
        }

        if (row.Verdicts.All(verdict => verdict is null or { IsChosen: true }))
        {
            return plans.Count == 2 ? new("beide versies", "both versions") : new("alle plannen", "all plans");
        }

        return plans.Count == 2
            ? row.Verdicts[0] is { IsChosen: true }
                ? new("oude versie", "old version")
                : new("nieuwe versie", "new version")
            : Words.Listed(plans.Where((_, i) => row.Verdicts[i] is { IsChosen: true }).Select(plan => plan.Name));
    }

    /// <summary>Says of verdicts that changed why they are what they are now, or that none changed.</summary>
    private static LocalizedText[] Notes(Row[] rows)
    {
        if (rows.Length == 0)
        {
            return [new("Er is geen customer journey om te beoordelen.", "There is no journey to judge.")];
        }

        LocalizedText[] sentences =
        [
            .. rows.Where(row => row is { IsChosen: true, Differs: true })
                .SelectMany(row => row.Verdicts.Skip(1))
                .Where(verdict => verdict is { IsChosen: true })
                .Select(verdict => verdict!.Sentence)
                .Distinct(),
        ];
        return Array.Exists(rows, row => row.Differs)
            ? sentences
            : [new("Geen oordeel is veranderd.", "No verdict changed.")];
    }

    /// <summary>The journeys, each by the id that the first plan with it gives it and under its last name.</summary>
    private static IEnumerable<Row> Journeys(ValueList<ComparedPlan> plans, PlanDiff[] diffs)
    {
        SubjectIds[] renamed = [SubjectIds.Same, .. diffs.Select(Renamings.Of)];
        Dictionary<string, JourneyVerdict>[] byPlan =
        [
            .. plans.Select(
                (plan, at) =>
                    plan
                        .Analysis.Verdicts.Journeys.DistinctBy(verdict => verdict.Journey.Id, StringComparer.Ordinal)
                        .ToDictionary(verdict => renamed[at].OfJourney(verdict.Journey.Id), StringComparer.Ordinal)
            ),
        ];
        return from journey in plans
                .SelectMany(
                    (plan, at) =>
                        plan.Plan.Operational.Journeys.Select(journey =>
                            (First: renamed[at].OfJourney(journey.Id), journey.Name, journey.Id)
                        )
                )
                .Reverse()
                .DistinctBy(journey => journey.First, StringComparer.Ordinal)
                .Reverse()
            from discipline in Enum.GetValues<ValueDiscipline>()
            select new Row(
                LocalizedText.Same(journey.Name),
                journey.Id,
                Terms.Of(discipline).Label,
                KnowledgeTables.Key(discipline),
                Array.ConvertAll(
                    byPlan,
                    own => own.GetValueOrDefault(journey.First) is { } found ? Of(found[discipline]) : null
                )
            );
    }

    private static Verdict Of(DisciplineVerdict verdict) =>
        new(VerdictNames.Of(verdict.Verdict), verdict.Sentence, verdict.IsChosen);

    private static IEnumerable<Row> Positionings(ValueList<ComparedPlan> plans)
    {
        Verdict?[] verdicts =
        [
            .. plans
                .Select(plan => plan.Analysis.Positioning)
                .Select(verdict =>
                    verdict.Outcome == PositioningOutcome.NotStated
                        ? null
                        : new Verdict(PositioningTables.Of(verdict.Outcome), verdict.Reasons[0].Text, true)
                ),
        ];
        return Array.Exists(verdicts, verdict => verdict is not null)
            ? [new(Plan, null, new("positionering", "positioning"), "positioning", verdicts)]
            : [];
    }

    private static IEnumerable<Row> Expectations(ValueList<ComparedPlan> plans)
    {
        ExpectationJudgement[][] all = [.. plans.Select(plan => plan.Analysis.Expectations.ToArray())];

        // An expectation has no id: the first about a metric is held against the first, and so on.
        var byPlan = Array.ConvertAll(
            all,
            judgements =>
                judgements
                    .GroupBy(judgement => judgement.Expectation.Metric, StringComparer.Ordinal)
                    .SelectMany(same =>
                        same.Select((judgement, i) => ((Metric: same.Key, Number: i), Judgement: judgement))
                    )
                    .ToDictionary(numbered => numbered.Item1, numbered => numbered.Judgement)
        );
        return byPlan
            .SelectMany(own => own.Keys)
            .Distinct()
            .Select(key => new Row(
                Plan,
                null,
                Expected(byPlan.Select(own => own.GetValueOrDefault(key)).First(found => found is not null)!),
                "expectation",
                Array.ConvertAll(
                    byPlan,
                    own =>
                        own.GetValueOrDefault(key) is { } judgement
                            ? new Verdict(PositioningTables.Of(judgement.Outcome), judgement.Text, true)
                            : null
                )
            ));
    }

    private static LocalizedText Expected(ExpectationJudgement judgement) =>
        judgement.Metric?.Name is { } metric
            ? new($"verwachting: {metric.Dutch}", $"expectation: {metric.English}")
            : new($"verwachting: {judgement.Expectation.Metric}", $"expectation: {judgement.Expectation.Metric}");

    private static LocalizedText Plan { get; } = new("het plan", "the plan");

    private sealed record Verdict(LocalizedText Outcome, LocalizedText Sentence, bool IsChosen);

    private sealed record Row(
        LocalizedText Subject,
        string? SubjectId,
        LocalizedText About,
        string AboutId,
        Verdict?[] Verdicts
    )
    {
        public bool IsChosen => Array.Exists(Verdicts, verdict => verdict is { IsChosen: true });

        /// <summary>Whether a verdict, or what was chosen, is not the same everywhere.</summary>
        public bool Differs =>
            Array.Exists(
                Verdicts,
                verdict => (verdict?.Outcome, verdict?.IsChosen) != (Verdicts[0]?.Outcome, Verdicts[0]?.IsChosen)
            );
    }
}
