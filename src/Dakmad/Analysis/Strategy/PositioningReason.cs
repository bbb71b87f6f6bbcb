namespace Dakmad.Analysis.Strategy;

/// <summary>One reason for what is said of the positioning of a plan.</summary>
public sealed record PositioningReason
{
    internal PositioningReason() { }

    /// <summary>What it says of the positioning.</summary>
    public required PositioningReasonKind Kind { get; init; }

    /// <summary>The positionings it is about, by the words of the plan; empty when none was recognised.</summary>
    public ValueList<PositioningMatch> Positionings { get; init; }

    /// <summary>What one expects, in a few words; null where nothing is expected.</summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>What was found, by name and with its place, in the order of the plan.</summary>
    public ValueList<PositioningEvidence> Found { get; init; }

    /// <summary>The reason as one sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the expectation comes from: the table of positionings, next to what S3 says.</summary>
    public LocalizedText Source { get; init; } = PositioningVerdict.Source;

    /// <summary>The lines that say that positionings may steer journeys; they name none.</summary>
    public Citation Citation { get; init; } = PositioningVerdict.Citation;
}
