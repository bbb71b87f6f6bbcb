using System;
using System.Collections.Generic;
using System.Text;
using CsvHelper;
using Dakmad.Formats;
using Dakmad.Tables;

namespace Dakmad.Csv;

/// <summary>
/// The one place where CsvHelper is used: it cuts a text in UTF-8 into records (RFC 4180), and joins records again.
/// Where a record or a field starts is told as an offset in the text.
/// </summary>
internal sealed class CsvRecords
{
    private readonly SourceText _text;
    private readonly SourceFindings _findings;
    private readonly FormulaGuard _guard;
    private readonly CsvDialect _dialect;
    private readonly int _start;
    private readonly StringPool _strings = new();
    private int? _malformed;

    private CsvRecords(SourceText text, SourceFindings findings, CsvReadOptions options)
    {
        _text = text;
        _findings = findings;
        _guard = options.Guard;
        _dialect = options.Dialect ?? CsvDialect.Of(text);
        SeparatorLine.Find(text.Bytes.Span, out _start);
    }

    /// <summary>The records of a text as a sheet, the header among them; empty lines are passed over.</summary>
    /// <param name="text">A text in valid UTF-8.</param>
    /// <param name="options">How it is read.</param>
    public static Sheet Read(SourceText text, CsvReadOptions options)
    {
        var findings = new SourceFindings(text);
        var records = new CsvRecords(text, findings, options);
        return new(findings, records.Rows(), records._dialect.Notation);
    }

    /// <summary>Records as text: fields separated as the dialect says, quoted where they must be, lines ended by CR LF.</summary>
    public static void Write(System.IO.TextWriter output, IEnumerable<IEnumerable<string>> records, CsvDialect dialect)
    {
        // Cells are guarded by a rule of our own, which reading undoes.
        var options = new CsvWriterOptions
        {
            NewLine = "\r\n",
            Injection = CsvInjection.None,
            Separator = dialect.Separator,
        };
        using var writer = CsvWriter.Create(output, options, leaveOpen: true);
        foreach (var record in records)
        {
            foreach (var field in record)
            {
                // Bare, a cell loses the white space at its ends when it is read.
                var isEdged = field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1]));
                writer.WriteField(field, isEdged ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
            }

            writer.EndRecord();
        }
    }

    private IEnumerable<SheetRow> Rows()
    {
        var options = new CsvReaderOptions
        {
            // Without a separator CsvHelper would guess one.
            Separator = _dialect.Separator,
            HasHeader = false,
            SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = malformed => _malformed = _start + Start(malformed),
        };
        using var reader = CsvReader.Create(_text.Bytes[_start..], options);
        while (reader.Read())
        {
            yield return Row(reader);
        }
    }

    /// <summary>Where the trouble starts; a quotation mark that is never closed is noticed only at the end of the text.</summary>
    private static int Start(CsvMalformedRecord malformed)
    {
        var isOpen = malformed.Reason == CsvMalformedReason.UnterminatedQuote;
        return (int)malformed.ByteOffset - (isOpen ? Encoding.UTF8.GetByteCount(malformed.RawRecord) : 0);
    }

    private SheetRow Row(CsvReader reader)
    {
        var cells = new SheetCell[reader.FieldCount];
        var offset = _start + (int)reader.ByteOffset;
        for (var i = 0; i < cells.Length; i++)
        {
            var raw = reader.GetRawSpan(i);
            if (raw.IsEmpty && _malformed is null)
            {
                cells[i] = new("", offset++);
                continue;
            }

            var text = _strings.Get(reader.GetSpan(i));
            if (_malformed is { } at && at >= offset && at <= offset + raw.Length && IsFormula(raw))
            {
                _malformed = null;
            }

            cells[i] = new(Text(text, raw.StartsWith("\""u8), offset), offset);
            offset += raw.Length + 1;
        }

        var isBroken = _malformed is not null;
        if (_malformed is { } place)
        {
            _findings.Report(ReadingDiagnostics.MalformedQuotes, place);
            _malformed = null;
        }

        return new(_start + (int)reader.ByteOffset, cells) { IsBroken = isBroken };
    }

    private string Text(string field, bool isQuoted, int offset)
    {
        var text = field.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!isQuoted || string.IsNullOrWhiteSpace(text))
        {
            text = text.Trim();
        }

        if (_guard != FormulaGuard.Apostrophe)
        {
            return text;
        }

        if (text.StartsWith('='))
        {
            if (ExcelText.Read(text) is { } quoted)
            {
                return quoted;
            }

            _findings.Report(ReadingDiagnostics.FormulaCell, offset);
        }

        return GuardedCell.Read(text);
    }

    /// <summary>After an equals sign quotation marks are those of Excel, of a text or in a formula, and so no fault.</summary>
    private bool IsFormula(ReadOnlySpan<byte> raw) =>
        _guard == FormulaGuard.Apostrophe && raw.TrimStart(" \t"u8).StartsWith("="u8);
}
