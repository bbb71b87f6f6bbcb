using System;

namespace Dakmad.Drawing.Html;

/// <summary>A text as it stands in the page.</summary>
internal static class ReportText
{
    /// <summary>The text made inert, its amounts kept on one line.</summary>
    public static string Of(string text) => Kept(InertText.Of(text));

    /// <summary>A text that is inert already: no line ends between the sign of the euro and its amount.</summary>
    public static string Kept(string text) => text.Replace("€ ", "€\u00A0", StringComparison.Ordinal);
}
