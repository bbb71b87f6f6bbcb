using Dakmad.Diagnostics;
using Dakmad.Knowledge;

namespace Dakmad.Analysis;

/// <summary>A place in a plan that carries out an entry of the knowledge base, and how that is known.</summary>
public sealed record KnowledgeMatch
{
    internal KnowledgeMatch() { }

    /// <summary>The entry.</summary>
    public required KnowledgeEntry Entry { get; init; }

    /// <summary>By what it was matched.</summary>
    public required MatchBasis Basis { get; init; }

    /// <summary>
    /// What was matched: the stated id, the word of the entry that was met, as the knowledge base writes it, or the text
    /// that means it in other words.
    /// </summary>
    public required string Matched { get; init; }

    /// <summary>Where it stands: an id under <c>covers</c>, or the text with the word.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The phases it may count for, of those that the analysis tells apart.</summary>
    public EnumSet<JourneyPhase> Phases { get; init; }

    /// <summary>The stages of the five-phase journey it may count for.</summary>
    public EnumSet<LifecycleStage> Stages { get; init; }
}
