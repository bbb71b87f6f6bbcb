namespace Dakmad.Advice;

/// <summary>Something that may be done, before it is tried.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Edits">The touchpoints that change.</param>
/// <param name="What">What is done, in words, without a stop.</param>
/// <param name="Price">What it asks of customers or the organisation, in words, without a stop.</param>
internal sealed record Candidate(
    ProposalKind Kind,
    ValueList<TouchpointEdit> Edits,
    LocalizedText What,
    LocalizedText Price
)
{
    /// <summary>What a contact is taken to cost then, as the plan states it of others on that channel; null where it does not matter or the plan does not say.</summary>
    public Money? CostPerContact { get; init; }

    /// <summary>Whether the plan does not tell what a contact costs then.</summary>
    public bool LeavesCostOpen { get; init; }
}
