using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;

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
    /// <summary>The touchpoint that it is about; null where it is about several.</summary>
    public string? Name { get; init; }

    /// <summary>What is done, with the names of all of which it is done; null where several things are.</summary>
    public Func<LocalizedText, LocalizedText>? Say { get; init; }

    /// <summary>Something that is done at one touchpoint.</summary>
    public static Candidate At(
        string name,
        ProposalKind kind,
        ValueList<TouchpointEdit> edits,
        Func<LocalizedText, LocalizedText> say,
        LocalizedText price
    ) => new(kind, edits, say(Spoken.Names([name])), price) { Name = name, Say = say };

    /// <summary>What is done at each of several, as one sentence: what is the same is said once, with all names.</summary>
    public static LocalizedText Said(IEnumerable<Candidate> candidates) =>
        Spoken.And([
            .. candidates
                .GroupBy(candidate => candidate.Say?.Invoke(LocalizedText.Same("")) ?? candidate.What)
                .Select(same =>
                    same.First() is { Say: { } say }
                        ? say(Spoken.Names(same.Select(candidate => candidate.Name!)))
                        : same.First().What
                ),
        ]);

    /// <summary>What a contact is taken to cost then, as the plan states it of others on that channel; null where it does not matter or the plan does not say.</summary>
    public Money? CostPerContact { get; init; }

    /// <summary>Whether the plan does not tell what a contact costs then.</summary>
    public bool LeavesCostOpen { get; init; }
}
