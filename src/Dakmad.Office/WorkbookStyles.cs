using System.Collections.Generic;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dakmad.Office;

/// <summary>The styles of a workbook: one for each kind of cell, and one for each currency that amounts are in.</summary>
internal sealed class WorkbookStyles
{
    private const string Ink = "FF1F3A4D";
    private const string Paper = "FFE6EEF3";
    private const string Faint = "FF5F6B73";
    private const uint FirstOwnFormat = 164;

    private static readonly CellStyle[] Kinds = System.Enum.GetValues<CellStyle>();

    private readonly List<string> _currencies = [];

    /// <summary>The number of the style of a cell.</summary>
    public uint IndexOf(SheetCellValue cell)
    {
        if (cell.Currency is not { } currency)
        {
            return (uint)cell.Style;
        }

        if (!_currencies.Contains(currency))
        {
            _currencies.Add(currency);
        }

        return (uint)(Kinds.Length + _currencies.IndexOf(currency));
    }

    /// <summary>The part of the workbook that says how each number looks.</summary>
    public Stylesheet ToStylesheet()
    {
        var formats = _currencies.Select(
            (currency, i) =>
                new NumberingFormat
                {
                    NumberFormatId = FirstOwnFormat + (uint)i,
                    FormatCode = CurrencyFormat.Of(currency),
                }
        );
        var sheet = new Stylesheet();
        if (_currencies.Count > 0)
        {
            sheet.Append(new NumberingFormats(formats) { Count = (uint)_currencies.Count });
        }

        sheet.Append(
            Fonts(),
            Fills(),
            Borders(),
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(Kinds.Select(Format).Concat(_currencies.Select((_, i) => Top(FirstOwnFormat + (uint)i))))
            {
                Count = (uint)(Kinds.Length + _currencies.Count),
            },
            new CellStyles(
                new DocumentFormat.OpenXml.Spreadsheet.CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
            {
                Count = 1,
            }
        );
        return sheet;
    }

    private static Fonts Fonts() =>
        new(
            Font(),
            Font(new Bold(), new Color { Rgb = Ink }),
            Font(new Bold(), new Color { Rgb = "FFFFFFFF" }),
            new Font(new Bold(), new FontSize { Val = 16 }, new Color { Rgb = Ink }, new FontName { Val = "Calibri" }),
            Font(new Italic(), new Color { Rgb = Faint })
        )
        {
            Count = 5,
        };

    private static Fills Fills() =>
        new(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid(Paper),
            Solid(Ink)
        )
        {
            Count = 4,
        };

    private static Borders Borders() =>
        new(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            Thin()
        )
        {
            Count = 2,
        };

    private static CellFormat Format(CellStyle kind) =>
        kind switch
        {
            CellStyle.Heading => Looks(font: 1, fill: 2, border: 1),
            CellStyle.RequiredHeading => Looks(font: 2, fill: 3, border: 1),
            CellStyle.Text => Top(format: 49, wraps: true),
            CellStyle.Whole => Top(format: 3),
            CellStyle.Share => Top(format: 9),
            CellStyle.FineShare => Top(format: 10),
            CellStyle.Day => Top(format: 14),
            CellStyle.Time => Top(format: 20),
            CellStyle.Amount => Top(format: 4),
            CellStyle.Title => Looks(font: 3, fill: 0, border: 0, wraps: false),
            CellStyle.Remark => Looks(font: 4, fill: 0, border: 0),
            CellStyle.Shown => Looks(font: 0, fill: 0, border: 1),
            _ => Top(format: 0),
        };

    private static CellFormat Top(uint format, bool wraps = false) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps ? true : null })
        {
            NumberFormatId = format,
            FontId = 0,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };

    private static CellFormat Looks(uint font, uint fill, uint border, bool wraps = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = 49,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Font Font(params OpenXmlElement[] looks) =>
        new([
            .. looks.Where(look => look is not Color),
            new FontSize { Val = 11 },
            .. looks.OfType<Color>(),
            new FontName { Val = "Calibri" },
        ]);

    private static Fill Solid(string colour) =>
        new(
            new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 })
            {
                PatternType = PatternValues.Solid,
            }
        );

    private static Border Thin()
    {
        return new(
            Line(new LeftBorder()),
            Line(new RightBorder()),
            Line(new TopBorder()),
            Line(new BottomBorder()),
            new DiagonalBorder()
        );

        static T Line<T>(T border)
            where T : BorderPropertiesType
        {
            border.Style = BorderStyleValues.Thin;
            border.Color = new() { Rgb = "FFB7C4CC" };
            return border;
        }
    }
}
