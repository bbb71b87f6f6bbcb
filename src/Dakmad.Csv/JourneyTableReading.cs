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

    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private readonly FormulaGuard _guard;
    private readonly ChannelNames? _channels;

    public JourneyTableReading(SourceText text, FormulaGuard guard, ChannelNames? channels)
    {
        _text = text;
        _guard = guard;
        _channels = channels;
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
                if (language is null)
                {
                    // What follows is a table that nobody knows: there is nothing more to say of it.
                    break;
                }
            }
            else if (ReadRow(record, header) is { } row)
            {
                rows.Add(row);
            }
        }

        if (isHeader)
        {
            ReportHeader(0, new("een leeg bestand", "an empty file"), LocalizedText.Same(""));
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

        var found = string.Join(',', record.Fields.Select(field => field.Text));
        ReportHeader(record.Offset, LocalizedText.Same($"'{Shortened(found)}'"), Separator(found));
        return null;
    }

    /// <summary>Another separator than a comma, where that is what is the matter; Excel takes that of the country.</summary>
    private static LocalizedText Separator(string found)
    {
        var (dutch, english) = (';', '\t') switch
        {
            var (semicolon, _) when IsHeader(found.Split(semicolon)) => ("puntkomma's", "semicolons"),
            var (_, tab) when IsHeader(found.Split(tab)) => ("tabs", "tabs"),
            _ => ("", ""),
        };
        return dutch.Length == 0
            ? LocalizedText.Same("")
            : new(
                $" De kolommen zijn gescheiden door {dutch}; hier horen komma's. Kies in Excel bij Opslaan als 'CSV UTF-8' en vervang het scheidingsteken, of zet het in de landinstellingen van de computer op een komma.",
                $" The columns are separated by {english}; commas are needed. In Excel, save as 'CSV UTF-8' and replace the separator, or set it to a comma in the regional settings of the computer."
            );
    }

    private static bool IsHeader(string[] headings) =>
        Array.Exists(
            Enum.GetValues<Language>(),
            language =>
                JourneyTable
                    .HeaderIn(language)
                    .SequenceEqual(headings.Select(heading => heading.Trim()), StringComparer.OrdinalIgnoreCase)
        );

    private static string Shortened(string text)
    {
        const int Longest = 200;
        return text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;
    }

    private void ReportHeader(int offset, LocalizedText found, LocalizedText separator)
    {
        var expected = LocalizedText.Same($"'{string.Join(',', JourneyTable.HeaderIn(Language.Dutch))}'");
        _findings.Report(
            ReadingDiagnostics.TableHeader,
            offset,
            new("expected", expected),
            new("found", found),
            new("separator", separator)
        );
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
        CheckChannel(channel, record.Fields[^1].Offset);
        return new(touchpoint, activity, task, channel);
    }

    private string? ReadCell(CsvField field, string column, int index)
    {
        var text = field.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!field.IsQuoted || string.IsNullOrWhiteSpace(text))
        {
            text = text.Trim();
        }

        if (_guard == FormulaGuard.Apostrophe)
        {
            text = GuardedCell.Read(text);
        }

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

    /// <summary>Each channel that is not recognised is told once, where it stands first.</summary>
    private void CheckChannel(string label, int offset)
    {
        if (_channels is not null && _labels.Add(label) && _channels.FindLabel(label) is null)
        {
            _findings.Report(ReadingDiagnostics.ChannelNotRecognised, offset, new DiagnosticArgument("channel", label));
        }
    }

    private static string List(LocalizedText[] labels, Language language) =>
        string.Join(", ", labels.Select(label => label[language]));

    private static bool IsLike(string heading, CsvField field) =>
        string.Equals(heading, field.Text.Trim(), StringComparison.OrdinalIgnoreCase);
}
