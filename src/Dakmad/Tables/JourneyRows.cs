using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>The rows of a journey table under its header.</summary>
internal sealed class JourneyRows
{
    private static readonly PartShape Touchpoints = PartShape.Of<Touchpoint>();

    private readonly JourneyHeader _header;
    private readonly SourceFindings _findings;
    private readonly JourneyHeading? _journey;
    private readonly JourneyHeading _touchpoint;
    private readonly JourneyHeading _activity;
    private readonly JourneyHeading _channel;
    private readonly JourneyHeading? _task;
    private JourneyHeading[] _others;
    private readonly int _width;

    private JourneyRows(Sheet sheet, JourneyHeader header)
    {
        var columns = JourneyColumns.All;
        _header = header;
        _findings = sheet.Findings;
        Language = header.Language ?? (sheet.Notation == Notation.Dutch ? Language.Dutch : Language.English);
        Notation = sheet.NotationIn(Language);
        _journey = Find(columns.Journey);
        _touchpoint = Find(columns.Touchpoint)!;
        _activity = Find(columns.Activity)!;
        _channel = Find(columns.Channel)!;
        _task = Find(columns.Task);
        JourneyHeading?[] named = [_journey, _touchpoint, _activity, _channel, _task];
        _others = [.. header.Headings.Where(heading => !named.Contains(heading) && IsUsed(heading.Index))];
        _width = 1 + header.Headings.Max(heading => heading.Index);
    }

    public Language Language { get; }

    public Notation Notation { get; }

    /// <summary>Tells of columns that a table of four has no place for.</summary>
    public void TellOthers()
    {
        foreach (var heading in _journey is null ? _others : [_journey, .. _others])
        {
            _findings.Report(
                ReadingDiagnostics.ColumnLeftOut,
                _header.Cells[heading.Index].Offset,
                new DiagnosticArgument("column", heading.Heading)
            );
        }
    }

    /// <summary>Tells of columns that are not known, and so are kept as they are.</summary>
    public void TellUnknown()
    {
        foreach (var heading in _others.Where(heading => heading.Columns.Count == 0))
        {
            _findings.Report(
                ReadingDiagnostics.UnknownColumn,
                _header.Cells[heading.Index].Offset,
                new("column", heading.Heading),
                new("field", heading.ExtraName),
                new("suggestion", JourneyColumns.All.Suggestion(heading.Heading))
            );
        }
    }

    /// <summary>The rows of a sheet; null when it is no journey table, which has been reported.</summary>
    public static JourneyRows? Of(Sheet sheet, JourneyMapping? mapping)
    {
        if (sheet.Rows.Count == 0)
        {
            sheet.Findings.Report(ReadingDiagnostics.EmptyFile, 0);
            return null;
        }

        if (JourneyHeader.Find(sheet, mapping) is not { } header)
        {
            return null;
        }

        var rows = new JourneyRows(sheet, header);
        rows.CheckColumns();
        if (header.Data.Count == 0)
        {
            sheet.Findings.Report(ReadingDiagnostics.NoRows, header.Row.Offset);
        }

        return rows;
    }

    /// <summary>Reads the rows; what is the matter with their names is reported.</summary>
    public IEnumerable<JourneyRow> Read()
    {
        var section = 0;
        var above = new Above();
        foreach (var row in _header.Data)
        {
            if (_header.IsRepeatedIn(row))
            {
                _findings.Report(
                    ReadingDiagnostics.RepeatedHeader,
                    row.Offset,
                    new DiagnosticArgument(
                        "then",
                        _journey is null
                            ? new LocalizedText(
                                " Wat volgt is een andere customer journey.",
                                " What follows is another journey."
                            )
                            : LocalizedText.Same("")
                    )
                );
                section++;
                above = new();
            }
            else if (HasRightWidth(row))
            {
                yield return Read(row, section, above);
            }
        }
    }

    private JourneyRow Read(SheetRow row, int section, Above above)
    {
        var journey = _journey is null ? null : Name(row, _journey, above.Journey, isRequired: true);
        if (journey is not null && above.Journey is { } before && !IsSame(journey.Value, before))
        {
            above.Forget();
        }

        var isContinued = Cell(row, _touchpoint).IsBlank && above.Touchpoint is not null;
        var read = new JourneyRow
        {
            Journey = journey,
            Section = section,
            IsContinued = isContinued,
            Touchpoint = Name(row, _touchpoint, above.Touchpoint, isRequired: true),
            Activity = Name(row, _activity, isContinued ? above.Activity : null, isRequired: true),
            Channel = Name(row, _channel, isContinued ? above.Channel : null, isRequired: true),
            Task = _task is null ? null : Name(row, _task, null, isRequired: false),
            Cells = Others(row, above),
        };
        above.Journey = journey ?? above.Journey;
        above.Touchpoint = read.Touchpoint;
        above.Activity = read.Activity;
        above.Channel = read.Channel;
        return read;
    }

    private (JourneyHeading Heading, SheetCell Cell)[] Others(SheetRow row, Above above) =>
        _others.Length == 0
            ? []
            : [.. _others.Select(heading => (heading, Other(row, heading, above))).Where(pair => !pair.Item2.IsBlank)];

    /// <summary>A name; where its cell is blank that of the row above, as in merged cells.</summary>
    private SheetCell? Name(SheetRow row, JourneyHeading heading, SheetCell? above, bool isRequired)
    {
        var cell = Cell(row, heading);
        if (cell.IsBlank)
        {
            if (isRequired && above is null)
            {
                _findings.Report(
                    ReadingDiagnostics.MissingCell,
                    cell.Offset,
                    new DiagnosticArgument("column", heading.Heading)
                );
            }

            return above;
        }

        return Checked(cell);
    }

    private SheetCell Other(SheetRow row, JourneyHeading heading, Above above)
    {
        var cell = Cell(row, heading);
        if (!cell.IsBlank)
        {
            cell = Checked(cell) ?? cell with { Text = "" };
        }

        if (heading.Index < _touchpoint.Index && IsGroup(heading))
        {
            if (cell.IsBlank)
            {
                return above.Groups.GetValueOrDefault(heading, cell);
            }

            above.Groups[heading] = cell;
        }

        return cell;
    }

    /// <summary>What stands before the touchpoints and divides them holds until something else stands there.</summary>
    private static bool IsGroup(JourneyHeading heading) =>
        heading.Columns is [{ Path.Count: 1, Field.Form: FieldForm.OneOf or FieldForm.SetOf } column, ..]
        && column.Owner == Touchpoints;

    /// <summary>A cell that can be read; null when it cannot, which is reported.</summary>
    private SheetCell? Checked(SheetCell cell)
    {
        if (SheetErrors.IsOne(cell.Text))
        {
            _findings.Report(
                ReadingDiagnostics.SpreadsheetError,
                cell.Offset,
                new DiagnosticArgument("value", cell.Text)
            );
            return null;
        }

        if (TextForm.FindProblem(cell.Text) is { } problem)
        {
            _findings.Report(ReadingDiagnostics.InvalidText, cell.Offset, new DiagnosticArgument("problem", problem));
            return null;
        }

        return cell;
    }

    private static SheetCell Cell(SheetRow row, JourneyHeading heading) =>
        heading.Index < row.Cells.Count ? row.Cells[heading.Index] : new("", row.Offset);

    private static bool IsSame(SheetCell left, SheetCell right) =>
        string.Equals(SameName.Of(left.Text), SameName.Of(right.Text), StringComparison.Ordinal);

    private bool IsUsed(int column) => _header.Data.Any(row => column < row.Cells.Count && !row.Cells[column].IsBlank);

    private JourneyHeading? Find(JourneyColumn column) =>
        _header.Headings.FirstOrDefault(heading => heading.Means(column));

    private void CheckColumns()
    {
        for (var i = 0; i < _header.Cells.Count; i++)
        {
            if (_header.Cells[i].IsBlank && FirstIn(i) is { } cell)
            {
                _findings.Report(
                    ReadingDiagnostics.NoHeading,
                    cell.Offset,
                    new DiagnosticArgument("column", (i + 1).ToString(CultureInfo.InvariantCulture))
                );
            }
        }

        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var heading in _header.Headings.Where(heading => heading.Columns.Count > 0))
        {
            var column = heading.Columns[0];
            if (
                !known.TryAdd(column.Name, heading.Heading)
                && !column.Field.IsList
                && column.Path.All(field => !field.IsList)
            )
            {
                _findings.Report(
                    ReadingDiagnostics.ColumnTwice,
                    _header.Cells[heading.Index].Offset,
                    new("column", heading.Heading),
                    new("other", known[column.Name]),
                    new("label", column.Label)
                );
                _others = Array.FindAll(_others, other => other != heading);
            }
        }
    }

    private SheetCell? FirstIn(int column)
    {
        foreach (var row in _header.Data)
        {
            if (column < row.Cells.Count && !row.Cells[column].IsBlank)
            {
                return row.Cells[column];
            }
        }

        return null;
    }

    /// <summary>Cells at the end that are blank may be more or fewer; any other difference shifts what stands where.</summary>
    private bool HasRightWidth(SheetRow row)
    {
        if (!row.IsLongerThan(_header.Cells.Count) && row.Cells.Count >= _width)
        {
            return true;
        }

        if (!row.IsBroken)
        {
            _findings.Report(
                ReadingDiagnostics.FieldCount,
                row.Offset,
                new("found", row.Cells.Count.ToString(CultureInfo.InvariantCulture)),
                new("expected", _header.Cells.Count.ToString(CultureInfo.InvariantCulture))
            );
        }

        return false;
    }

    /// <summary>What holds for blank cells of the next row.</summary>
    private sealed class Above
    {
        public SheetCell? Journey { get; set; }

        public SheetCell? Touchpoint { get; set; }

        public SheetCell? Activity { get; set; }

        public SheetCell? Channel { get; set; }

        public Dictionary<JourneyHeading, SheetCell> Groups { get; } = new(ReferenceEqualityComparer.Instance);

        /// <summary>In another journey nothing of the one above holds.</summary>
        public void Forget()
        {
            (Touchpoint, Activity, Channel) = (null, null, null);
            Groups.Clear();
        }
    }
}
