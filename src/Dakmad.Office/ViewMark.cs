namespace Dakmad.Office;

/// <summary>The remark by which a sheet that only shows something is known again, to people and to the reader.</summary>
internal static class ViewMark
{
    /// <summary>The remark.</summary>
    public static LocalizedText Text { get; } =
        new(
            "Alleen om te bekijken: dit blad volgt uit de andere bladen en wordt niet teruggelezen.",
            "To look at only: this sheet follows from the other sheets and is not read back."
        );

    /// <summary>Whether a text is the remark, in either language.</summary>
    public static bool Is(string text) => text == Text.Dutch || text == Text.English;
}
