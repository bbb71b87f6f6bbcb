using Dakmad.Knowledge;

namespace Dakmad.Analysis;

/// <summary>One entry of the knowledge base in one phase or stage, held against a plan: a suggestion where it is open.</summary>
public sealed record GapItem
{
    internal GapItem() { }

    /// <summary>The entry: a means, KPI, risk, drop-off moment, kind of content or tool, as its subject says.</summary>
    public required KnowledgeEntry Entry { get; init; }

    /// <summary>What it is for in this phase or stage.</summary>
    public required KnowledgeUse Use { get; init; }

    /// <summary>Whether the plan does it.</summary>
    public required GapState State { get; init; }

    /// <summary>What in the plan decided so; empty when it is open.</summary>
    public ValueList<KnowledgeMatch> Matches { get; init; }

    /// <summary>The lines that name the entry for this phase or stage.</summary>
    public ValueList<Citation> Citations => Use.Citations.IsEmpty ? Entry.Citations : Use.Citations;
}
