namespace Dakmad.Office;

/// <summary>Words that stand on sheets beside those of the glossary.</summary>
internal static class PlanSheetLabels
{
    /// <summary>The heading above the fields of the plan.</summary>
    public static LocalizedText Field { get; } = new("veld", "field");

    /// <summary>The heading above the values of the plan.</summary>
    public static LocalizedText Value { get; } = new("waarde", "value");

    /// <summary>The name of the sheet with words of drop-down lists.</summary>
    public static LocalizedText Lists { get; } = new("Lijsten", "Lists");

    /// <summary>What is said of a word that is none of a list.</summary>
    public static LocalizedText NoSuchWord { get; } =
        new("Kies een woord uit de lijst, of laat de cel leeg.", "Choose a word of the list, or leave the cell empty.");
}
