using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;

namespace Dakmad.Office;

/// <summary>Reads the cells of a sheet one by one.</summary>
internal static class SheetCells
{
    /// <summary>The cells of a sheet.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="xml">Its markup; it is closed.</param>
    /// <param name="texts">The texts that cells refer to.</param>
    /// <exception cref="InvalidDataException">A cell refers to a text that is not there.</exception>
    /// <exception cref="XmlException">The markup is damaged.</exception>
    public static RawSheet Read(string name, XmlReader xml, IReadOnlyList<string> texts)
    {
        using var _ = xml;
        var rows = new List<(int, IReadOnlyList<RawCell>)>();
        var cells = new List<RawCell>();
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "row" }:
                    row = xml.GetAttribute("r") is { } number ? Integer(number) : row + 1;
                    column = 0;
                    if (row is < 1 or > CellName.LastRow)
                    {
                        return TooLarge(new($"rij {Number(row)}, na de laatste", $"row {Number(row)}, after the last"));
                    }

                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "row" } when cells.Count > 0:
                    rows.Add((row, cells));
                    cells = [];
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "c" }:
                    var place = xml.GetAttribute("r");
                    if (place is null ? column >= CellName.LastColumn : CellName.Read(place) is null)
                    {
                        return TooLarge(
                            new($"cel {Shown(place)}, buiten het blad", $"cell {Shown(place)}, outside the sheet")
                        );
                    }

                    column = place is null ? column + 1 : CellName.Read(place)!.Value.Column;
                    if (Cell(xml, column, texts) is { } cell)
                    {
                        cells.Add(cell);
                    }

                    break;
            }
        }

        return new(name, rows);

        RawSheet TooLarge(LocalizedText excess) => new(name, rows) { Excess = excess };
    }

    /// <summary>The text in an element, without what is there to say how it is pronounced.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var (isText, isSound) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "rPh" }:
                    isSound = !xml.IsEmptyElement;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "rPh" }:
                    isSound = false;
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "t" }:
                    isText = !xml.IsEmptyElement && !isSound;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "t" }:
                    isText = false;
                    break;
                case { HasValue: true } when isText:
                    text.Append(xml.Value);
                    break;
            }
        }

        return EscapedText.Read(text.ToString());
    }

    /// <summary>A whole number of the markup.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static int Integer(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InvalidDataException($"'{number}' is no whole number.");

    private static RawCell? Cell(XmlReader xml, int column, IReadOnlyList<string> texts)
    {
        var kind = xml.GetAttribute("t");
        var style = xml.GetAttribute("s") is { } written ? Integer(written) : 0;
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var (isFormula, value) = (false, (string?)null);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "f" }:
                    isFormula = true;
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "v" }:
                    value = Content(xml);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "is" }:
                    value = TextOf(xml);
                    break;
            }
        }

        if (value is null)
        {
            return isFormula ? new(column, RawKind.Text, null, style, isFormula) : null;
        }

        return kind switch
        {
            "s" => Shared(value),
            "str" => new(column, RawKind.Text, EscapedText.Read(value), style, isFormula),
            "inlineStr" => new(column, RawKind.Text, value, style, isFormula),
            "b" => new(column, RawKind.Flag, value, style, isFormula),
            "e" => new(column, RawKind.Error, value, style, isFormula),
            "d" => new(column, RawKind.Moment, value, style, isFormula),
            _ => new(column, RawKind.Number, value, style, isFormula),
        };

        RawCell Shared(string index) =>
            Integer(index.Trim()) is var at && at < texts.Count
                ? new(column, RawKind.Text, texts[at], style, isFormula)
                : throw new InvalidDataException("A cell refers to a text that is not there.");
    }

    private static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.HasValue)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string? place) =>
        place is null ? "XFE"
        : place.Length > 20 ? place[..20]
        : place;
}
