namespace Dakmad.Analysis.Strategy;

/// <summary>Whether the positioning of a plan goes with its strategy, channels and journeys.</summary>
public enum PositioningOutcome
{
    /// <summary>Nothing in the plan conflicts with it.</summary>
    Fits,

    /// <summary>Something in the plan conflicts with it.</summary>
    Conflict,

    /// <summary>The table of positionings does not have it, or the plan has nothing yet to hold it against.</summary>
    Unknown,

    /// <summary>The plan states none.</summary>
    NotStated,
}
