namespace Dakmad.Rendering.Tables;

/// <summary>What a cell of a table holds.</summary>
public enum CellKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A number; what is counted stands in the header or in another column.</summary>
    Number,

    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A part of a whole, 0–1, or a change of one; people read it as a percentage.</summary>
    Share,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A stretch of time.</summary>
    Period,

    /// <summary>A place in the plan.</summary>
    Path,
}
