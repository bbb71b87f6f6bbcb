using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Dakmad.Office;

/// <summary>
/// What is in the package of a workbook, without what it means. It may be a stranger's: nothing in it is run, no more is
/// unpacked than was asked for, and however deep its markup is, it takes no stack.
/// </summary>
internal sealed class WorkbookPackage
{
    private const int BufferSize = 1 << 16;

    private WorkbookPackage() { }

    /// <summary>The sheets, in the order of their tabs.</summary>
    public IReadOnlyList<RawSheet> Sheets { get; private init; } = [];

    /// <summary>What the styles of cells say of numbers.</summary>
    public IReadOnlyList<NumberLook> Looks { get; private init; } = [];

    /// <summary>Whether days are counted from 1904.</summary>
    public bool CountsFrom1904 { get; private init; }

    /// <summary>Whether there are macros.</summary>
    public bool HasMacros { get; private init; }

    /// <summary>Whether there are links to other workbooks.</summary>
    public bool HasLinks { get; private init; }

    /// <summary>Whether a zip unpacks to more bytes than are read.</summary>
    /// <exception cref="InvalidDataException">It is no zip, or is damaged.</exception>
    public static bool IsLarger(ReadOnlyMemory<byte> bytes, int mostBytes)
    {
        using var zip = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
        var buffer = new byte[BufferSize];
        long sum = 0;
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                sum += read;
                if (sum > mostBytes)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reads a package.</summary>
    /// <exception cref="Exception">One of those that <see cref="IsDamage"/> knows: it is no workbook, or is damaged.</exception>
    public static WorkbookPackage Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = Stream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook in the package.");
        var (sheets, isFrom1904) = Contents(workbook);
        var texts = workbook.SharedStringTablePart is { } table ? SharedTexts(table) : [];
        return new()
        {
            Looks = workbook.WorkbookStylesPart is { } styles ? LooksOf(styles) : [],
            CountsFrom1904 = isFrom1904,
            HasMacros = workbook.VbaProjectPart is not null,
            HasLinks = workbook.ExternalWorkbookParts.Any(),
            Sheets =
            [
                .. sheets
                    .Select(sheet =>
                        workbook.TryGetPartById(sheet.Id, out var part) && part is WorksheetPart worksheet
                            ? (sheet.Name, Part: worksheet)
                            : (sheet.Name, Part: null)
                    )
                    // Sheets that are charts alone have no cells.
                    .Where(sheet => sheet.Part is not null)
                    .Select(sheet => SheetCells.Read(sheet.Name, Xml(sheet.Part!), texts)),
            ],
        };
    }

    /// <summary>Whether an exception says that a package is none, or is damaged.</summary>
    public static bool IsDamage(Exception e) =>
        e
            is IOException
                or InvalidDataException
                or XmlException
                or FormatException
                or OverflowException
                or OpenXmlPackageException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException
                or KeyNotFoundException;

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    private static XmlReader Xml(OpenXmlPart part) =>
        XmlReader.Create(
            part.GetStream(FileMode.Open, FileAccess.Read),
            new()
            {
                CloseInput = true,
                DtdProcessing = DtdProcessing.Prohibit,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                XmlResolver = null,
            }
        );

    private static (List<(string Name, string Id)> Sheets, bool IsFrom1904) Contents(WorkbookPart workbook)
    {
        var sheets = new List<(string, string)>();
        var isFrom1904 = false;
        using var xml = Xml(workbook);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { LocalName: "sheet", Depth: 2 })
            {
                // The id is of the namespace of relationships, of which there are two.
                string? id = null;
                var name = xml.GetAttribute("name") ?? "";
                while (xml.MoveToNextAttribute())
                {
                    id = xml.LocalName == "id" ? xml.Value : id;
                }

                sheets.Add((name, id ?? ""));
            }
        }

        return (sheets, isFrom1904);
    }

    private static List<string> SharedTexts(SharedStringTablePart table)
    {
        var texts = new List<string>();
        using var xml = Xml(table);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(SheetCells.TextOf(xml));
            }
        }

        return texts;
    }

    private static List<NumberLook> LooksOf(WorkbookStylesPart styles)
    {
        var formats = new Dictionary<int, string>();
        var looks = new List<NumberLook>();
        var isInCells = false;
        using var xml = Xml(styles);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCells = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                formats[SheetCells.Integer(xml.GetAttribute("numFmtId"))] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (isInCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var id = SheetCells.Integer(xml.GetAttribute("numFmtId") ?? "0");
                looks.Add(formats.TryGetValue(id, out var format) ? NumberLook.Of(format) : NumberLook.OfBuiltIn(id));
            }
        }

        return looks;
    }
}
