namespace Dakmad.Knowledge;

/// <summary>Who says what an entry says.</summary>
public enum KnowledgeOrigin
{
    /// <summary>One of the source documents, at the cited lines.</summary>
    Source,

    /// <summary>The wider field, at the cited publication, if any.</summary>
    External,

    /// <summary>Dakmad itself: a proposal that no source makes.</summary>
    Proposal,
}
