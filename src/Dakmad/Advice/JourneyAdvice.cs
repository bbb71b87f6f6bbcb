using System;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Advice;

/// <summary>What could bring a journey nearer to the chosen value discipline, computed and not canned.</summary>
/// <remarks>
/// What the organisation can do at the touchpoints that decide the verdict is tried on the journey, which is judged again;
/// the rest of the plan is not. Of a long journey the twelve touchpoints are tried that count most. A label that changes
/// nothing but its name is never a proposal.
/// </remarks>
public sealed record JourneyAdvice
{
    internal JourneyAdvice() { }

    /// <summary>The most proposals for a journey.</summary>
    public const int MostProposals = 3;

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where the journey is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The value discipline that the plan has chosen.</summary>
    public required ValueDiscipline Discipline { get; init; }

    /// <summary>The verdict for that discipline as it is.</summary>
    public required FitVerdict Verdict { get; init; }

    /// <summary>What could be done, the best first; empty where nothing that was tried improves it.</summary>
    public required ValueList<Proposal> Proposals { get; init; }

    /// <summary>
    /// Whether the plan gives the customers of the journey an online channel: without one cost leadership has little to
    /// move contacts to.
    /// </summary>
    public required bool HasOnlineChannel { get; init; }

    /// <summary>Looks for what could be done for a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <param name="bounds">The bounds of the verdicts; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <returns>
    /// The advice; null where none is due: the plan has chosen no discipline, the journey fits it, or it states too little
    /// to be judged.
    /// </returns>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static JourneyAdvice? Of(PlanIndex index, Journey journey, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        foreach (var place in index.All<Journey>())
        {
            if (ReferenceEquals(place.Element, journey))
            {
                return Of(new(index), place, bounds ?? VerdictBounds.Default);
            }
        }

        throw new ArgumentException($"This journey '{journey.Id}' is not one of the plan.", nameof(journey));
    }

    internal static JourneyAdvice? Of(PlanChannels channels, IndexedElement<Journey> place, VerdictBounds bounds)
    {
        if (PlanVerdicts.ChosenBy(channels.Index.Plan) is not { } discipline)
        {
            return null;
        }

        var trial = new Trial(channels.Index, place, discipline, bounds);
        return trial.Now.Verdict is FitVerdict.Contradicts or FitVerdict.FitsPartly
            ? new()
            {
                Journey = place.Element,
                Path = place.Path,
                Discipline = discipline,
                Verdict = trial.Now.Verdict,
                HasOnlineChannel = channels.Has(place.Element, ChannelForm.Online),
                Proposals = [.. new ProposalSearch(trial, channels).Find()],
            }
            : null;
    }
}
