using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Dakmad.Tests.Clients;

/// <summary>The sheets of a workbook that LibreOffice has open, as OpenDocument.</summary>
internal sealed class OpenSheets
{
    private static readonly XNamespace O = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace T = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace P = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly XDocument _document;

    private OpenSheets(XDocument document) => _document = document;

    public static OpenSheets Load(string path) => new(XDocument.Load(path, LoadOptions.PreserveWhitespace));

    public void Save(string path) => _document.Save(path, SaveOptions.DisableFormatting);

    /// <summary>Types another text over the only cell of a sheet with a text.</summary>
    public void Replace(string sheet, string before, string after) =>
        Table(sheet)
            .Descendants(T + "table-cell")
            .Single(cell => cell.Element(P + "p")?.Value == before)
            .Element(P + "p")!
            .Value = after;

    /// <summary>Fills the first empty row of a sheet.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="cells">Headings with what stands below them: <c>niveau: operationeel | naam: Winkel</c>.</param>
    public void Add(string sheet, string cells)
    {
        var rows = Table(sheet).Descendants(T + "table-row").ToArray();
        var headings = Texts(rows[0]).ToList();
        var filled = Pairs(cells).ToDictionary(pair => headings.IndexOf(pair.Name), pair => pair.Value);
        if (filled.ContainsKey(-1))
        {
            throw new ArgumentException($"'{sheet}' has {string.Join(", ", headings)}", nameof(cells));
        }

        var last = Array.FindLastIndex(rows, row => Texts(row).Any(text => text.Length > 0));
        rows[last]
            .AddAfterSelf(
                new XElement(
                    T + "table-row",
                    Enumerable.Range(0, filled.Keys.Max() + 1).Select(at => Cell(filled.GetValueOrDefault(at)))
                )
            );
    }

    /// <summary>Fills fields of a sheet on which they stand below each other.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="cells">Fields with what stands beside them.</param>
    public void Put(string sheet, string cells)
    {
        foreach (var (name, value) in Pairs(cells))
        {
            var row = Table(sheet).Descendants(T + "table-row").Single(row => Texts(row).FirstOrDefault() == name);
            row.Elements(T + "table-cell").Skip(1).Remove();
            row.Add(Cell(value));
        }
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string cells) =>
        cells.Split(" | ").Select(pair => pair.Split(": ", 2)).Select(pair => (pair[0], pair[1]));

    private static IEnumerable<string> Texts(XElement row) =>
        row.Elements(T + "table-cell")
            .SelectMany(cell =>
                Enumerable.Repeat(
                    cell.Element(P + "p")?.Value ?? "",
                    // The empty cells up to the edge of a sheet are one of thousands.
                    Math.Min((int?)cell.Attribute(T + "number-columns-repeated") ?? 1, 100)
                )
            );

    /// <summary>A cell with what it becomes when it is typed: a number where it looks like one.</summary>
    private static XElement Cell(string? text) =>
        text is null ? new(T + "table-cell")
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new(T + "table-cell", new XAttribute(O + "value-type", "float"), new XAttribute(O + "value", text))
        : new(T + "table-cell", new XAttribute(O + "value-type", "string"), new XElement(P + "p", text));

    private XElement Table(string sheet) =>
        _document.Descendants(T + "table").Single(table => (string?)table.Attribute(T + "name") == sheet);
}
