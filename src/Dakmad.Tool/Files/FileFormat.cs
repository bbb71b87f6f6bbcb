namespace Dakmad.Tool.Files;

/// <summary>The forms in which the tool reads and writes plans.</summary>
internal enum FileFormat
{
    /// <summary>The whole plan.</summary>
    Json,

    /// <summary>The journey table in four columns.</summary>
    Csv,

    /// <summary>Journey tables for people; written only.</summary>
    Markdown,

    /// <summary>The whole plan as tables, in a folder or a zip.</summary>
    Tables,

    /// <summary>The whole plan as a workbook of Excel.</summary>
    Xlsx,

    /// <summary>What the plan has on the calendar; written only.</summary>
    Ics,
}
