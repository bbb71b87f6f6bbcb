namespace Dakmad.Analysis.Strategy;

/// <summary>What a reason says of a positioning.</summary>
public enum PositioningReasonKind
{
    /// <summary>It goes with the positioning.</summary>
    Supports,

    /// <summary>Worth knowing; it makes no conflict.</summary>
    Note,

    /// <summary>It conflicts with the positioning.</summary>
    Contradicts,
}
