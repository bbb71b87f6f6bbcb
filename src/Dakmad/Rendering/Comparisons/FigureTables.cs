using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Comparison;
using Dakmad.Comparison;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Comparisons;

/// <summary>Which figures of plans differ.</summary>
internal static class FigureTables
{
    private static readonly LocalizedText Title = new("Cijfers", "Figures");

    /// <summary>Says what was looked at.</summary>
    private static readonly LocalizedText NoneMoved = new(
        "De aantallen, de kosten, de doelstellingen en de maten van de strategie zijn gelijk gebleven.",
        "The volumes, the cost, the objectives and the measures of the strategy stayed the same."
    );

    /// <summary>Says that some figures moved, by too little to be read.</summary>
    private static readonly LocalizedText NoneReadsOtherwise = new(
        "De aantallen, de kosten, de doelstellingen en de maten van de strategie zijn op afronding na gelijk gebleven.",
        "The volumes, the cost, the objectives and the measures of the strategy stayed the same but for rounding."
    );

    /// <param name="comparison">The comparison.</param>
    /// <param name="withSame">Whether figures that stayed the same are listed too.</param>
    public static IEnumerable<Table> Of(PlanComparison comparison, bool withSame)
    {
        ComparedFigure[] figures =
        [
            .. comparison.Figures.Where(figure =>
                (withSame || figure.Change != FigureChange.Same)
                && figure is not { Group: FigureGroup.Strategy, After.Kind: FigureKind.Words }
                && figure is not { Group: FigureGroup.Strategy, Before.Kind: FigureKind.Words }
            ),
        ];
        var journeys = comparison
            .Figures.Select(figure => figure.Subject)
            .Where(subject => subject.Id == subject.JourneyId)
            .DistinctBy(subject => subject.Id, StringComparer.Ordinal)
            .ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        var isMoved = figures.Length > 0;
        figures = [.. figures.Where(figure => withSame || !ReadSame(figure))];
        foreach (var group in figures.GroupBy(figure => (figure.Group, figure.Subject.JourneyId)))
        {
            yield return Figures(
                group.Key.Group,
                journeys.GetValueOrDefault(group.Key.JourneyId ?? "") ?? group.First().Subject,
                [.. group]
            );
        }

        if (figures.Length == 0)
        {
            yield return new("figures", Title, FigureColumns(hasUnits: false, FigureGroup.Funnel))
            {
                Notes = [isMoved ? NoneReadsOtherwise : NoneMoved],
            };
        }
    }

    /// <summary>The figures of several plans beside each other.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="diffs">What changed from the first to each other.</param>
    /// <param name="withSame">Whether figures that are the same are listed too.</param>
    /// <param name="problems">Receives the analyses that failed, whose figures are left out.</param>
    public static IEnumerable<Table> Of(
        ValueList<ComparedPlan> plans,
        PlanDiff[] diffs,
        bool withSame,
        ICollection<Diagnostic> problems
    )
    {
        if (plans.Count > 2)
        {
            return BesideEachOther(plans, diffs, withSame, problems);
        }

        var comparison = PlanComparison.Of(plans[0].Analysis, plans[1].Analysis, Renamings.Of(diffs[0]));
        foreach (var problem in comparison.Problems)
        {
            problems.Add(problem);
        }

        return Of(comparison, withSame);
    }

    private static IEnumerable<Table> BesideEachOther(
        ValueList<ComparedPlan> plans,
        PlanDiff[] diffs,
        bool withSame,
        ICollection<Diagnostic> problems
    )
    {
        var all = PlanFigures.Of(plans.Select(plan => plan.Analysis).ToValueList(), problems);
        for (var i = 0; i < diffs.Length; i++)
        {
            all[i + 1] = Array.ConvertAll(all[i + 1], Renamings.Of(diffs[i]).In);
        }

        var byPlan = all.Select(figures => figures.ToDictionary(figure => figure.Identity)).ToArray();
        var moved = all.SelectMany(figures => figures)
            .DistinctBy(figure => figure.Identity)
            .Select(figure =>
                (Figure: figure, Values: Array.ConvertAll(byPlan, own => own.GetValueOrDefault(figure.Identity)?.Value))
            )
            .Where(row => IsShown(row.Figure) && (withSame || Differ(row.Values)))
            .OrderBy(row => row.Figure.Group)
            .ToArray();
        var rows = Array.FindAll(moved, row => withSame || !ReadSame(row.Figure.Group, row.Values));
        if (rows.Length == 0)
        {
            yield return new("figures", Title) { Notes = [moved.Length > 0 ? NoneReadsOtherwise : NoneMoved] };
        }

        foreach (var group in rows.GroupBy(row => row.Figure.Group))
        {
            yield return new(
                Key(group.Key),
                Heading(group.Key),
                [
                    new("subject", new("Onderwerp", "Subject")),
                    Columns.Id("subjectId"),
                    new("measure", new("Maat", "Measure")),
                    Columns.Id("key"),
                    .. plans.Select((plan, i) => PlanColumn(plan, i) with { IsCount = Counts(group.Key) }),
                ]
            )
            {
                Rows = group
                    .Select(row =>
                        (ValueList<Cell>)
                            [
                                row.Figure.Subject.Name,
                                row.Figure.Subject.Id,
                                row.Figure.Measure,
                                row.Figure.Key,
                                .. row.Values.Select(Cell),
                            ]
                    )
                    .ToValueList(),
            };
        }
    }

    /// <summary>A column with what one of several plans says.</summary>
    public static TableColumn PlanColumn(ComparedPlan plan, int position) =>
        new(KeyOf(position), LocalizedText.Same(plan.Name), null);

    /// <summary>What programs call the column of one of several plans.</summary>
    public static string KeyOf(int position) => string.Create(CultureInfo.InvariantCulture, $"plan{position + 1}");

    /// <summary>Verdicts have a table of their own.</summary>
    private static bool IsShown(PlanFigure figure) =>
        figure is not { Group: FigureGroup.Strategy, Value.Kind: FigureKind.Words };

    private static bool Differ(Figure?[] values) =>
        Array.Exists(values, value => value is null ? values[0] is not null : values[0]?.IsLike(value) is not true);

    /// <summary>The figures of a group that counts are those of people and contacts, in whole ones.</summary>
    private static bool Counts(FigureGroup group) => group is FigureGroup.Funnel or FigureGroup.Objectives;

    /// <summary>Whether a figure moved by so little that people would read the same twice.</summary>
    private static bool ReadSame(ComparedFigure figure) =>
        figure is { Before: not null, After: not null } && ReadSame(figure.Group, [figure.Before, figure.After]);

    private static bool ReadSame(FigureGroup group, Figure?[] values)
    {
        var column = ValueColumn(group);
        var texts = Array.ConvertAll(values, value => CellText.Of(Cell(value), column));
        return Array.TrueForAll(texts, text => text == texts[0]);
    }

    private static TableColumn ValueColumn(FigureGroup group) =>
        new("before", new("Was", "Before"), null) { IsCount = Counts(group) };

    private static ValueList<TableColumn> FigureColumns(bool hasUnits, FigureGroup group) =>
        [
            new("subject", new("Onderwerp", "Subject")),
            Columns.Id("subjectId"),
            new("measure", new("Maat", "Measure")),
            Columns.Id("key"),
            ValueColumn(group),
            new("after", new("Wordt", "After"), null) { IsCount = Counts(group) },
            new("difference", new("Verschil", "Difference"), null) { IsSigned = true, IsCount = Counts(group) },
            Columns.Share("relativeDifference", "Verschil in %", "Difference in %") with
            {
                IsSigned = true,
            },
            Columns.Unit with
            {
                IsForPrograms = !hasUnits,
            },
            Columns.UnitId,
            new("change", new("Verandering", "Change")) { IsForPrograms = true },
            Columns.Id("changeId"),
        ];

    private static Table Figures(FigureGroup group, FigureSubject subject, ComparedFigure[] figures) =>
        new(
            Key(group),
            subject.JourneyId is null ? Heading(group) : Of(Heading(group), subject.Name),
            FigureColumns(Array.Exists(figures, figure => (figure.After ?? figure.Before)?.Unit is not null), group)
        )
        {
            Subject = subject.JourneyId,
            Rows = figures.Select(Row).ToValueList(),
        };

    private static LocalizedText Of(LocalizedText title, LocalizedText journey) =>
        new($"{title.Dutch} van '{journey.Dutch}'", $"{title.English} of '{journey.English}'");

    private static ValueList<Cell> Row(ComparedFigure figure) =>
        [
            figure.Subject.Name,
            figure.Subject.Id,
            figure.Measure,
            figure.Key,
            Cell(figure.Before),
            Cell(figure.After),
            Cell(figure.Difference),
            Tables.Cell.Share(figure.RelativeDifference),
            Words.Of((figure.After ?? figure.Before)?.Unit),
            (figure.After ?? figure.Before)?.Unit?.Name,
            Change(figure.Change),
            Words.IdOf<FigureChange>(figure.Change),
        ];

    private static Cell Cell(Figure? figure) =>
        figure?.Kind switch
        {
            null => Tables.Cell.None,
            _ when figure.Bound == FigureBound.NotKnown => Tables.Cell.NotKnown,
            FigureKind.Number => Tables.Cell.Number(figure.Number).As(figure.Bound),
            FigureKind.Share => Tables.Cell.Share(figure.Number).As(figure.Bound),
            FigureKind.Money => Tables.Cell.Money(figure.Amount).As(figure.Bound),
            FigureKind.Flag => Tables.Cell.Flag(figure.Flag),
            FigureKind.Words => Tables.Cell.Text(figure.Words),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };

    private static LocalizedText Change(FigureChange change) =>
        change switch
        {
            FigureChange.Same => new("gelijk", "same"),
            FigureChange.Changed => new("veranderd", "changed"),
            FigureChange.Added => new("toegevoegd", "added"),
            FigureChange.Removed => new("vervallen", "removed"),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

    private static string Key(FigureGroup group) =>
        group switch
        {
            FigureGroup.Funnel => "funnelFigures",
            FigureGroup.Cost => "costFigures",
            FigureGroup.Objectives => "objectiveFigures",
            FigureGroup.Strategy => "strategyFigures",
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };

    private static LocalizedText Heading(FigureGroup group) =>
        group switch
        {
            FigureGroup.Funnel => new("Verschil in aantallen", "Difference in volumes"),
            FigureGroup.Cost => new("Verschil in kosten", "Difference in cost"),
            FigureGroup.Objectives => new("Verschil in doelstellingen", "Difference in objectives"),
            FigureGroup.Strategy => new("Verschil in strategie", "Difference in strategy"),
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };
}
