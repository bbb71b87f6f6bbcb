using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;

namespace Dakmad.Csv;

/// <summary>One reading of a journey table.</summary>
internal sealed class JourneyTableReading
{
    private const int TaskColumn = 2;

    private readonly SourceText _text;
    private readonly SourceFindings _findings;
    private readonly HashSet<string> _activities = new(StringComparer.Ordinal);

    public JourneyTableReading(SourceText text)
    {
        _text = text;
        _findings = new(text);
    }

    public ReadResult<JourneyTable> Read()
    {
        Language? language = null;
        var header = default(ValueList<string>);
        var rows = new List<JourneyTableRow>();
        var isHeader = true;
        foreach (var record in CsvRecords.Read(_text, _findings))
        {
            if (isHeader)
            {
                language = ReadHeader(record);
                header = JourneyTable.HeaderIn(language ?? default);
                isHeader = false;
            }
            else if (language is not null && ReadRow(record, header) is { } row)
            {
                rows.Add(row);
            }
        }

        if (isHeader)
        {
            ReportHeader(0, new("een leeg bestand", "an empty file"));
        }

        var table = _findings.Errors == 0 ? new JourneyTable(language!.Value, [.. rows]) : null;
        return new(table, _findings.ToReport(), language);
    }

    private Language? ReadHeader(CsvRecord record)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var header = JourneyTable.HeaderIn(language);
            if (record.Fields.Count == header.Count && header.Zip(record.Fields, IsLike).All(same => same))
            {
                return language;
            }
        }

        ReportHeader(
            record.Offset,
            LocalizedText.Same($"'{string.Join(',', record.Fields.Select(field => field.Text))}'")
        );
        return null;
    }

    private void ReportHeader(int offset, LocalizedText found)
    {
        var expected = LocalizedText.Same($"'{string.Join(',', JourneyTable.HeaderIn(Language.Dutch))}'");
        _findings.Report(ReadingDiagnostics.TableHeader, offset, new("expected", expected), new("found", found));
    }

    private JourneyTableRow? ReadRow(CsvRecord record, ValueList<string> header)
    {
        if (record.Fields.Count != header.Count)
        {
            _findings.Report(
                ReadingDiagnostics.FieldCount,
                record.Offset,
                new("found", record.Fields.Count.ToString(CultureInfo.InvariantCulture)),
                new("expected", header.Count.ToString(CultureInfo.InvariantCulture))
            );
            return null;
        }

        var cells = record.Fields.Select((field, column) => ReadCell(field, header[column], column)).ToArray();
        if (cells is not [{ } touchpoint, { } activity, var task, { } channel])
        {
            return null;
        }

        CheckActivity(activity, record.Fields[1].Offset);
        return new(touchpoint, activity, task, channel);
    }

    private string? ReadCell(CsvField field, string column, int index)
    {
        var text = field.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
        {
            if (index != TaskColumn)
            {
                _findings.Report(
                    ReadingDiagnostics.MissingCell,
                    field.Offset,
                    new DiagnosticArgument("column", column)
                );
            }

            return null;
        }

        if (TextForm.FindProblem(text) is { } problem)
        {
            _findings.Report(ReadingDiagnostics.InvalidText, field.Offset, new DiagnosticArgument("problem", problem));
            return null;
        }

        return text;
    }

    /// <summary>Each label that is not known is reported once, where it stands first.</summary>
    private void CheckActivity(string label, int offset)
    {
        if (!_activities.Add(label) || Terms.ReadActivityType(label) is not null)
        {
            return;
        }

        var kinds = Enum.GetValues<ActivityKind>().Select(kind => Terms.Of(kind).Label).ToArray();
        _findings.Report(
            ReadingDiagnostics.UnknownLabel,
            offset,
            new("value", label),
            new("allowed", new LocalizedText(List(kinds, Language.Dutch), List(kinds, Language.English)))
        );
    }

    private static string List(LocalizedText[] labels, Language language) =>
        string.Join(", ", labels.Select(label => label[language]));

    private static bool IsLike(string heading, CsvField field) =>
        string.Equals(heading, field.Text.Trim(), StringComparison.OrdinalIgnoreCase);
}
