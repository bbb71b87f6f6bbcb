using Dakmad.Diagnostics;

namespace Dakmad.Drawing;

/// <summary>What one may choose of a picture.</summary>
public sealed record PictureOptions
{
    /// <summary>What is chosen where nobody chooses.</summary>
    public static PictureOptions Default { get; } = new();

    /// <summary>The language of labels and numbers; that of the plan when null, or else English.</summary>
    public Language? Language { get; init; }

    /// <summary>What was found in the plan, to be marked where it is; nothing is marked when null.</summary>
    public DiagnosticReport? Findings { get; init; }

    /// <summary>
    /// The phases that stand over the steps of a journey; when null the first of these in which the journey has its
    /// touchpoints: the nine phases, the five of the lifecycle, the six of the 6B model.
    /// </summary>
    public PhaseModel? Phases { get; init; }
}
