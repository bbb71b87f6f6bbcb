using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace Dakmad.Tests.Office;

/// <summary>Packages of workbooks, part by part, for what no program would write.</summary>
internal static class Packages
{
    /// <summary>The parts of a package by their names.</summary>
    public static Dictionary<string, byte[]> Parts(byte[] package)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            parts.Add(entry.FullName, bytes.ToArray());
        }

        return parts;
    }

    /// <summary>A package of parts.</summary>
    public static byte[] Of(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(bytes);
            }
        }

        return package.ToArray();
    }

    /// <summary>A package with a text of it replaced by another.</summary>
    public static byte[] With(byte[] package, string part, string text, string replacement)
    {
        var parts = Parts(package);
        var before = Encoding.UTF8.GetString(parts[part]);
        if (!before.Contains(text, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{text}' does not stand in {part}.", nameof(text));
        }

        parts[part] = Encoding.UTF8.GetBytes(before.Replace(text, replacement, StringComparison.Ordinal));
        return Of(parts);
    }

    /// <summary>A small workbook of one sheet for the plan, and one more.</summary>
    /// <param name="name">The name of the other sheet.</param>
    /// <param name="sheet">Its rows, in the markup of sheets.</param>
    public static byte[] Small(string name, string sheet) =>
        Of([
            Part(
                "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""
            ),
            Part(
                "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            ),
            Part(
                "xl/_rels/workbook.xml.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"""
            ),
            Part(
                "xl/workbook.xml",
                $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Marketingplan" sheetId="1" r:id="r1"/><sheet name="{name}" sheetId="2" r:id="r2"/></sheets></workbook>"""
            ),
            Part("xl/worksheets/sheet1.xml", Sheet(Row(1, "id", "naam", "valuta") + Row(2, "p", "P", "EUR"))),
            Part("xl/worksheets/sheet2.xml", Sheet(sheet)),
        ]);

    /// <summary>A row of texts.</summary>
    public static string Row(int row, params string[] texts)
    {
        var xml = new StringBuilder().Append(FormattableString.Invariant($"<row r=\"{row}\">"));
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 0)
            {
                xml.Append(
                    FormattableString.Invariant(
                        $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{texts[i]}</t></is></c>"
                    )
                );
            }
        }

        return xml.Append("</row>").ToString();
    }

    private static string Sheet(string rows) =>
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""";

    private static KeyValuePair<string, byte[]> Part(string name, string text) =>
        KeyValuePair.Create(name, Encoding.UTF8.GetBytes(text));
}
