namespace Dakmad.Analysis.Strategy;

/// <summary>Something that a table of positionings cannot have.</summary>
/// <param name="Place">Where it is, as a JSON Pointer (RFC 6901).</param>
/// <param name="Text">What is the matter, as a sentence.</param>
internal sealed record PositioningFault(string Place, LocalizedText Text);
