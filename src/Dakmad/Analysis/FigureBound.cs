namespace Dakmad.Analysis;

/// <summary>What a figure says of what it stands for.</summary>
public enum FigureBound
{
    /// <summary>It is that.</summary>
    Exact,

    /// <summary>It is that or more: something could not be followed or counted.</summary>
    AtLeast,

    /// <summary>It is that or less.</summary>
    AtMost,

    /// <summary>It cannot be told, in neither direction.</summary>
    NotKnown,
}
