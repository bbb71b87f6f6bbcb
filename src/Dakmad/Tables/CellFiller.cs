using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>Fills cells of journey tables into parts, and says what is the matter with them.</summary>
internal sealed class CellFiller(
    SourceFindings findings,
    PlanElements elements,
    Notation notation,
    string currency,
    Action<JourneyDraft, PartTree, JourneyColumn, SheetCell> defer
)
{
    private static readonly PartShape Touchpoints = PartShape.Of<Touchpoint>();

    private readonly HashSet<(PartTree Tree, string Column)> _filled = [];
    private readonly HashSet<string> _assumed = new(StringComparer.Ordinal);
    private readonly HashSet<int> _reported = [];

    /// <summary>Fills a cell.</summary>
    public void Fill(JourneyDraft journey, PartTree tree, JourneyHeading heading, SheetCell cell)
    {
        var column = Choose(heading, cell);
        TellAssumption(heading, column, cell);
        if (column.Field.RefersTo == Touchpoints)
        {
            defer(journey, tree, column, cell);
            return;
        }

        if (Read(column, heading, cell) is not { } written)
        {
            if (IsWord(column))
            {
                tree.Keep(new(heading.ExtraName, JsonText.Of(cell.Text)));
            }

            return;
        }

        var isFirst = _filled.Add((tree, column.Name));
        var isListOfParts = column.Path.Count > 1 && column.Path[^2].Form == FieldForm.Parts;
        if (isListOfParts)
        {
            foreach (var item in CellText.Split(written))
            {
                Report(heading, cell, column, tree.Fill(column.Path, item, Words));
            }

            return;
        }

        var before = isFirst ? "" : tree.Written(column.Path);
        if (before.Length > 0 && column.Field.IsList)
        {
            var items = CellText.Split(before).Concat(CellText.Split(written)).Distinct(StringComparer.Ordinal);
            (written, before) = (CellText.Join(items), "");
        }

        Report(heading, cell, column, tree.Fill(column.Path, written, Words));
        if (before.Length > 0 && tree.Written(column.Path) != before)
        {
            findings.Report(
                ReadingDiagnostics.DifferentAbove,
                cell.Offset,
                new("column", heading.Heading),
                new("value", cell.Text),
                new("above", before),
                new("kind", column.Owner.Label)
            );
        }
    }

    /// <summary>Says what is the matter with the cells of a row that lacks a name, and so has no part to go into.</summary>
    public void Check(JourneyRow row)
    {
        foreach (var (heading, cell) in row.Cells.Where(pair => pair.Heading.Columns.Count > 0))
        {
            var column = Choose(heading, cell);
            if (column.Field.RefersTo is null && Read(column, heading, cell) is { } written)
            {
                var tree = new PartTree(column.Owner);
                Report(heading, cell, column, tree.Fill(column.Path, FirstItem(column, written), Words));
            }
        }
    }

    /// <summary>Words are known in both languages; numbers and dates are as the table writes them.</summary>
    private Notation Words => notation == Notation.File ? Notation.English : notation;

    private static string FirstItem(JourneyColumn column, string written) =>
        column.Path.Count > 1 && column.Path[^2].Form == FieldForm.Parts ? CellText.Split(written)[0] : written;

    /// <summary>Where a heading names several fields together, the first that the cell is a value of.</summary>
    private JourneyColumn Choose(JourneyHeading heading, SheetCell cell) =>
        heading.Columns.Count == 1
            ? heading.Columns[0]
            : heading.Columns.FirstOrDefault(column =>
                column.Field.RefersTo is null && Prepared(column, cell) is { } written && IsRead(column, written)
            ) ?? heading.Columns[0];

    private bool IsRead(JourneyColumn column, string written) => column.Field.Cells!.Read(written, Words) is not null;

    /// <summary>The cell as its field reads it; null when it is no value of it, which is reported.</summary>
    private string? Read(JourneyColumn column, JourneyHeading heading, SheetCell cell)
    {
        if (column.Field.RefersTo is { } shape)
        {
            var names =
                column.Field.IsList || column.Path.Count > 1 && column.Path[^2].IsList
                    ? CellItems.Of(cell.Text)
                    : [cell.Text];
            return CellText.Join(names.Select(name => elements.Reference(shape, name, cell.Offset)));
        }

        var written = Prepared(column, cell);
        if (IsRead(column, written))
        {
            return written;
        }

        Report(heading, cell, column);
        return null;
    }

    private string Prepared(JourneyColumn column, SheetCell cell)
    {
        var isListOfParts = column.Path.Count > 1 && column.Path[^2].Form == FieldForm.Parts;
        return column.Field.Form switch
        {
            FieldForm.Texts or FieldForm.Ids => CellText.Join(CellItems.Of(cell.Text)),
            FieldForm.SetOf => CellText.Join(CellItems.Words(cell.Text)),
            FieldForm.Text when isListOfParts => CellText.Join(CellItems.Of(cell.Text)),
            FieldForm.Text => cell.Text,
            FieldForm.Amount when !IsRead(column, cell.Text) => $"{currency} {cell.Text.Trim()}",
            _ => cell.Text.Trim(),
        };
    }

    private void Report(JourneyHeading heading, SheetCell cell, JourneyColumn column, Diagnostic? fault)
    {
        if (fault is not null)
        {
            Report(heading, cell, column);
        }
    }

    /// <summary>A merged cell holds for several rows, and is reported once.</summary>
    private void Report(JourneyHeading heading, SheetCell cell, JourneyColumn column)
    {
        if (!_reported.Add(cell.Offset))
        {
            return;
        }

        var expected = column.Field.Cells!.Expected(Words);
        if (IsWord(column))
        {
            findings.Report(
                ReadingDiagnostics.UnknownWord,
                cell.Offset,
                new("column", heading.Heading),
                new("value", cell.Text),
                new("field", heading.ExtraName),
                new("expected", expected)
            );
            return;
        }

        findings.Report(
            ReadingDiagnostics.InvalidCell,
            cell.Offset,
            new("column", heading.Heading),
            new("value", cell.Text),
            new("expected", expected),
            new("hint", CellHint.Of(column.Field, cell.Text.Trim(), Words))
        );
    }

    /// <summary>Phases and feelings are often named in one's own words, which are kept beside those that are known.</summary>
    private static bool IsWord(JourneyColumn column) => column.Field.Form is FieldForm.OneOf or FieldForm.SetOf;

    /// <summary>A heading that says too little to be certain is told once.</summary>
    private void TellAssumption(JourneyHeading heading, JourneyColumn column, SheetCell cell)
    {
        if (HeadingWords.IsGuess(column.Name, heading.Heading) && _assumed.Add(heading.Heading))
        {
            findings.Report(
                ReadingDiagnostics.AssumedColumn,
                cell.Offset,
                new("column", heading.Heading),
                new("label", column.Field.Label)
            );
        }
    }
}
