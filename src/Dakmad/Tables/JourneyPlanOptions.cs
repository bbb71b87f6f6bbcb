using Dakmad.Formats;

namespace Dakmad.Tables;

/// <summary>How a plan is made of a journey table.</summary>
public sealed record JourneyPlanOptions
{
    /// <summary>
    /// The name of the plan, and of a journey whose name does not stand in the table. A plan that the table goes into keeps
    /// its own.
    /// </summary>
    public string Name { get; init; } = "Customer journey";

    /// <summary>
    /// The plan that the table goes into; null for a new one. Journeys, touchpoints, channels and the like that it has by
    /// name are filled further, others are added, and nothing is taken away.
    /// </summary>
    public MarketingPlan? Into { get; init; }

    /// <summary>What headings mean that are not known; null for nothing.</summary>
    public JourneyMapping? Mapping { get; init; }

    /// <summary>
    /// What form contact takes through channels, by their names. With it, a name that tells no form is reported, once; null
    /// for the names of the glossary, and without a word of the others.
    /// </summary>
    public ChannelNames? Channels { get; init; }
}
