namespace Dakmad.Analysis;

/// <summary>By what a part of a plan was matched with an entry of the knowledge base.</summary>
public enum MatchBasis
{
    /// <summary>The plan states the id of the entry under <c>covers</c>.</summary>
    StatedId,

    /// <summary>A word for the entry stands in a text of the plan, as a whole.</summary>
    Term,
}
