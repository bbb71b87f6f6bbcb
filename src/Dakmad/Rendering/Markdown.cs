using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Formats;

namespace Dakmad.Rendering;

/// <summary>Draws in Markdown with tables (GitHub Flavored Markdown 0.29, section 4.10).</summary>
internal static class Markdown
{
    /// <summary>The table of one journey.</summary>
    public static string Of(JourneyTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        AppendRow(text, table.Header);
        AppendRow(text, table.Header.Select(_ => "---"), isMarkup: true);
        foreach (var row in table.Rows)
        {
            AppendRow(text, [row.Touchpoint, row.Activity, row.Task ?? "", row.Channel]);
        }

        return text.ToString();
    }

    /// <summary>A plan as its name and, under the name of each, the tables of its journeys.</summary>
    public static string Of(MarketingPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Of(plan.Name)).Append('\n');
        foreach (var journey in plan.Operational.Journeys)
        {
            text.Append("\n## ").Append(MarkdownText.Of(journey.Name)).Append("\n\n");
            text.Append(Of(JourneyTable.Of(plan, journey, language)));
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, bool isMarkup = false)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            text.Append(' ').Append(isMarkup ? cell : MarkdownText.Of(cell)).Append(" |");
        }

        text.Append('\n');
    }
}
