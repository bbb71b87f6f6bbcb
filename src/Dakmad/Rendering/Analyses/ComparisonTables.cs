using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>What a change of a plan does: what was added and removed, and which figures differ.</summary>
internal static class ComparisonTables
{
    /// <param name="comparison">The comparison.</param>
    /// <param name="withSame">Whether figures that stayed the same are listed too.</param>
    public static IEnumerable<Table> Of(PlanComparison comparison, bool withSame)
    {
        ComparedFigure[] figures =
        [
            .. comparison.Figures.Where(figure => withSame || figure.Change != FigureChange.Same),
        ];
        var journeys = comparison
            .Figures.Select(figure => figure.Subject)
            .Where(subject => subject.Id == subject.JourneyId)
            .DistinctBy(subject => subject.Id, StringComparer.Ordinal)
            .ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        if (!comparison.Elements.IsEmpty)
        {
            yield return Elements(comparison);
        }

        foreach (var group in figures.GroupBy(figure => (figure.Group, figure.Subject.JourneyId)))
        {
            yield return Figures(
                group.Key.Group,
                journeys.GetValueOrDefault(group.Key.JourneyId ?? "") ?? group.First().Subject,
                [.. group]
            );
        }

        if (comparison.Elements.IsEmpty && figures.Length == 0)
        {
            yield return new("figures", new("Verschillen", "Differences"), FigureColumns(hasUnits: false))
            {
                Notes = [new("Er zijn geen verschillen.", "There are no differences.")],
            };
        }
    }

    private static Table Elements(PlanComparison comparison) =>
        new(
            "elements",
            new("Toegevoegd en vervallen", "Added and removed"),
            new("change", new("Verandering", "Change")),
            Columns.Id("changeId"),
            new("kind", new("Onderdeel", "Part")),
            Columns.Id("kindId"),
            new("name", new("Naam", "Name")),
            Columns.Id("id")
        )
        {
            Rows = comparison.Elements.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(ComparedElement element) =>
        [
            Change(element.Change),
            Words.IdOf<FigureChange>(element.Change),
            element.Kind,
            element.KindId,
            element.Subject.Name,
            element.Subject.Id,
        ];

    private static ValueList<TableColumn> FigureColumns(bool hasUnits) =>
        [
            new("subject", new("Onderwerp", "Subject")),
            Columns.Id("subjectId"),
            new("measure", new("Maat", "Measure")),
            Columns.Id("key"),
            new("before", new("Was", "Before"), null),
            new("after", new("Wordt", "After"), null),
            new("difference", new("Verschil", "Difference"), null) { IsSigned = true },
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
            subject.JourneyId is null ? Title(group) : Of(Title(group), subject.Name),
            FigureColumns(Array.Exists(figures, figure => (figure.After ?? figure.Before)?.Unit is not null))
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
            FigureKind.Number => Tables.Cell.Number(figure.Number),
            FigureKind.Share => Tables.Cell.Share(figure.Number),
            FigureKind.Money => Tables.Cell.Money(figure.Amount),
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

    private static LocalizedText Title(FigureGroup group) =>
        group switch
        {
            FigureGroup.Funnel => new("Verschil in aantallen", "Difference in volumes"),
            FigureGroup.Cost => new("Verschil in kosten", "Difference in cost"),
            FigureGroup.Objectives => new("Verschil in doelstellingen", "Difference in objectives"),
            FigureGroup.Strategy => new("Verschil in strategie", "Difference in strategy"),
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };
}
