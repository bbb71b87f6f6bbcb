using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>A label of a touchpoint that cannot mean anything next to what else the plan states.</summary>
/// <param name="Kind">Which label.</param>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Path">Where the label is.</param>
/// <param name="Why">What it stands next to, as the end of a sentence.</param>
/// <param name="Others">Where else the same holds.</param>
internal sealed record EmptyLabel(
    EmptyLabelKind Kind,
    Touchpoint Touchpoint,
    PlanPath Path,
    LocalizedText Why,
    ValueList<PlanPath> Others
);
