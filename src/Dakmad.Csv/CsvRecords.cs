using System;
using System.Collections.Generic;
using System.Text;
using CsvHelper;
using Dakmad.Formats;

namespace Dakmad.Csv;

/// <summary>
/// The one place where CsvHelper is used: it cuts a text in UTF-8 into records (RFC 4180), and joins records again.
/// Where a record or a field starts is told as an offset in the text.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records of a text, the header among them; empty lines are passed over.</summary>
    /// <param name="text">A text in valid UTF-8.</param>
    /// <param name="findings">Where quotation marks that do not match are reported.</param>
    public static IEnumerable<CsvRecord> Read(SourceText text, SourceFindings findings)
    {
        var options = new CsvReaderOptions
        {
            // Without a separator CsvHelper would guess one.
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = malformed => findings.Report(ReadingDiagnostics.MalformedQuotes, Start(malformed)),
        };
        var strings = new StringPool();
        using var reader = CsvReader.Create(text.Bytes, options);
        while (reader.Read())
        {
            yield return Record(reader, strings);
        }
    }

    /// <summary>Records as text: fields separated by commas, quoted where they must be, lines ended by CR LF.</summary>
    public static void Write(System.IO.TextWriter output, IEnumerable<IEnumerable<string>> records)
    {
        // Cells are guarded by a rule of our own, which reading undoes.
        var options = new CsvWriterOptions { NewLine = "\r\n", Injection = CsvInjection.None };
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

    /// <summary>Where the trouble starts; a quotation mark that is never closed is noticed only at the end of the text.</summary>
    private static int Start(CsvMalformedRecord malformed)
    {
        var isOpen = malformed.Reason == CsvMalformedReason.UnterminatedQuote;
        return (int)malformed.ByteOffset - (isOpen ? Encoding.UTF8.GetByteCount(malformed.RawRecord) : 0);
    }

    private static CsvRecord Record(CsvReader reader, StringPool strings)
    {
        var fields = new CsvField[reader.FieldCount];
        var offset = (int)reader.ByteOffset;
        for (var i = 0; i < fields.Length; i++)
        {
            var raw = reader.GetRawSpan(i);
            fields[i] = new(strings.Get(reader.GetSpan(i)), offset, raw.StartsWith("\""u8));
            offset += raw.Length + 1;
        }

        return new((int)reader.ByteOffset, fields);
    }
}
