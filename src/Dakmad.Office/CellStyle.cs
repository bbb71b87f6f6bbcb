namespace Dakmad.Office;

/// <summary>How a cell looks, by which its kind is known too: days and amounts are numbers in a workbook.</summary>
internal enum CellStyle
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A heading of a column that every row has to fill.</summary>
    RequiredHeading,

    /// <summary>A text, which no program takes for a number or a day.</summary>
    Text,

    /// <summary>A number as it is.</summary>
    Number,

    /// <summary>A whole number, with its thousands apart.</summary>
    Whole,

    /// <summary>A part of a whole, as a percentage.</summary>
    Share,

    /// <summary>A part of a whole, as a percentage with decimals.</summary>
    FineShare,

    /// <summary>A day, as the reader's country writes it.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>An amount without a currency.</summary>
    Amount,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>A remark about a sheet.</summary>
    Remark,

    /// <summary>A text of a sheet that is there to be looked at.</summary>
    Shown,
}
