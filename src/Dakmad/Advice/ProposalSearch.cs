using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Advice;

/// <summary>Tries what can be done and keeps what helps most: alone, and together where one thing is not enough.</summary>
internal sealed class ProposalSearch(Trial trial, PlanChannels channels)
{
    public IEnumerable<Proposal> Find()
    {
        Candidate[] all = [.. new Candidates(trial, channels).All];
        Outcome[] alone =
        [
            .. all.Select(candidate => Outcome.Of(trial, candidate))
                .OfType<Outcome>()
                .OrderByDescending(outcome => Outcome.Rank(outcome.Verdict))
                .ThenBy(outcome => outcome.MeasureOrder)
                .ThenByDescending(outcome => outcome.Gain),
        ];
        var together = Together(alone, all);
        return (together is null ? alone : [together, .. alone])
            .Take(JourneyAdvice.MostProposals)
            .Select(outcome => ProposalText.Of(trial, outcome));
    }

    /// <summary>
    /// As few as bring the journey as far as they can together, further than the best of them alone; null where they do not.
    /// </summary>
    private Outcome? Together(Outcome[] alone, Candidate[] all)
    {
        if (alone.Length == 0)
        {
            return null;
        }

        var best = alone[0];
        var chosen = new List<Candidate>();
        var taken = new HashSet<int>();

        // What helps alone goes first; what does not may still be in the way of the others.
        foreach (var candidate in alone.Select(outcome => outcome.Candidate).Concat(all))
        {
            if (candidate.Edits.Any(edit => taken.Contains(edit.Position)))
            {
                continue;
            }

            chosen.Add(candidate);
            taken.UnionWith(candidate.Edits.Select(edit => edit.Position));
            if (
                chosen.Count > 1
                && Outcome.Of(trial, Joined(chosen)) is { } outcome
                && Outcome.Rank(outcome.Verdict) > Outcome.Rank(best.Verdict)
            )
            {
                best = outcome;
            }

            if (best.Verdict == FitVerdict.Fits)
            {
                break;
            }
        }

        return ReferenceEquals(best, alone[0]) ? null : best;
    }

    private static Candidate Joined(List<Candidate> candidates)
    {
        LocalizedText[] prices = [.. candidates.Select(candidate => candidate.Price).Distinct()];
        return new(
            ProposalKind.Together,
            [.. candidates.SelectMany(candidate => candidate.Edits).OrderBy(edit => edit.Position)],
            Candidate.Said(candidates),
            new(
                string.Join("; ", prices.Select(price => price.Dutch)),
                string.Join("; ", prices.Select(price => price.English))
            )
        )
        {
            CostPerContact = candidates.Select(candidate => candidate.CostPerContact).Distinct().ToArray() is [var one]
                ? one
                : null,
            LeavesCostOpen = candidates.Exists(candidate => candidate.LeavesCostOpen),
        };
    }
}
