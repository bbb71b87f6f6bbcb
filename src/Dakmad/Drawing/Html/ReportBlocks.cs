using System;
using System.Globalization;
using System.Linq;
using Dakmad.Rendering.Assessments;
using Dakmad.Rendering.Tables;

namespace Dakmad.Drawing.Html;

/// <summary>Blocks of a page as HTML.</summary>
internal sealed class ReportBlocks(MarkupWriter html, Language language)
{
    public void Element(string name, string text)
    {
        html.Start(name).Text(ReportText.Of(text)).Close().NewLine();
    }

    public void Write(PageBlock block)
    {
        switch (block)
        {
            case Subheading heading:
                Element("h3", heading.Text[language]);
                break;
            case Paragraph paragraph:
                Element("p", paragraph.Text[language]);
                break;
            case Bullets bullets:
                html.Start("ul").NewLine();
                foreach (var item in bullets.Items)
                {
                    Element("li", item[language]);
                }

                html.Close().NewLine();
                break;
            case TableBlock { Table: var table }:
                Write(table);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    /// <summary>A table that can be sorted; the numbers in it are sorted as numbers.</summary>
    public void Write(Table table)
    {
        if (!table.Rows.IsEmpty)
        {
            var (headers, rows) = CellText.Of(table, language);
            var title = ReportText.Of(table.Title[language]);
            html.Start("div").Attribute("class", "wide").Attribute("role", "region").Attribute("tabindex", "0");
            html.Attribute("aria-label", title).NewLine();
            html.Start("table").NewLine();
            html.Start("caption").Text(title).Close().NewLine();
            Head(table, headers);
            html.Start("tbody").NewLine();
            for (var i = 0; i < table.Rows.Count; i++)
            {
                Row(table, rows[i], table.Rows[i]);
            }

            html.Close().NewLine();
            if (!table.Totals.IsEmpty)
            {
                html.Start("tfoot").NewLine();
                for (var i = 0; i < table.Totals.Count; i++)
                {
                    Row(table, rows[table.Rows.Count + i], table.Totals[i]);
                }

                html.Close().NewLine();
            }

            html.Close().NewLine();
            html.Close().NewLine();
        }

        foreach (var note in table.Notes)
        {
            html.Start("p").Attribute("class", "note").Text(ReportText.Of(note[language])).Close().NewLine();
        }
    }

    private void Head(Table table, string[] headers)
    {
        html.Start("thead").NewLine();
        html.Start("tr");
        for (var i = 0; i < headers.Length; i++)
        {
            html.Start("th").Attribute("scope", "col").Attribute("class", Class(table.ShownColumns[i]));
            html.Start("button").Attribute("type", "button").Text(ReportText.Of(headers[i])).Close().Close();
        }

        html.Close().NewLine();
        html.Close().NewLine();
    }

    private void Row(Table table, string[] texts, ValueList<Cell> cells)
    {
        var shown = cells.Where((_, i) => !table.Columns[i].IsForPrograms).ToArray();
        html.Start("tr");
        for (var i = 0; i < shown.Length; i++)
        {
            html.Start("td").Attribute("class", Class(table.ShownColumns[i])).Attribute("data-sort", SortKey(shown[i]));
            html.Text(ReportText.Of(texts[i])).Close();
        }

        html.Close().NewLine();
    }

    private static string? Class(TableColumn column) => column.IsRightAligned ? "number" : null;

    /// <summary>What a cell is sorted by; null where that is its text.</summary>
    private static string? SortKey(Cell cell) =>
        cell.Value switch
        {
            null => "",
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            double number => number.ToString(CultureInfo.InvariantCulture),
            Money money => money.Amount.ToString(CultureInfo.InvariantCulture),
            NodaTime.LocalDate date => Formats.ValueFormats.Date.Format(date),
            _ => null,
        };
}
