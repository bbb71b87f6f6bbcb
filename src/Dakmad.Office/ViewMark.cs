using System;

namespace Dakmad.Office;

/// <summary>The remarks by which a sheet that only shows something is known again, to people and to the reader.</summary>
internal static class ViewMark
{
    /// <summary>The remark on a sheet that follows from others.</summary>
    public static LocalizedText Text { get; } =
        new(
            "Alleen om te bekijken: dit blad volgt uit de andere bladen en wordt niet teruggelezen.",
            "To look at only: this sheet follows from the other sheets and is not read back."
        );

    /// <summary>The remark on a sheet that explains others.</summary>
    public static LocalizedText Guide { get; } =
        new(
            "Uitleg bij de andere bladen; dit blad zelf wordt niet gelezen.",
            "An explanation of the other sheets; this sheet itself is not read."
        );

    private static readonly string[] All = [Text.Dutch, Text.English, Guide.Dutch, Guide.English];

    /// <summary>Whether a text is one of the remarks, in either language.</summary>
    public static bool Is(string text) => Array.IndexOf(All, text) >= 0;
}
