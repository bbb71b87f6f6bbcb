namespace Dakmad;

/// <summary>How far a touchpoint adapts to the customer [S3:50-54].</summary>
public enum Customisation : byte
{
    /// <summary>The same for everybody.</summary>
    Standard,

    /// <summary>Adapted to a target group or persona.</summary>
    Segmented,

    /// <summary>Adapted to each customer.</summary>
    Individual,
}
