using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis;

/// <summary>
/// One phase of the nine-phase journey, or one stage of the five-phase one, with everything the knowledge base names for
/// it. The two models stay apart, as their sources do.
/// </summary>
public sealed record GapSection
{
    internal GapSection() { }

    /// <summary>The phase of the nine-phase journey; null in a section about a stage.</summary>
    public JourneyPhase? Phase { get; init; }

    /// <summary>The stage of the five-phase journey; null in a section about a phase.</summary>
    public LifecycleStage? Stage { get; init; }

    /// <summary>What the phase or stage is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the knowledge base names for it, by subject and in the order of the sources.</summary>
    public ValueList<GapItem> Items { get; init; }

    /// <summary>The items in one state, in the same order.</summary>
    public IEnumerable<GapItem> In(GapState state) => Items.Where(item => item.State == state);
}
