using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Advice;

/// <summary>Proposals in words.</summary>
internal static class ProposalText
{
    public static Proposal Of(Trial trial, Outcome outcome)
    {
        var candidate = outcome.Candidate;
        return new()
        {
            Kind = candidate.Kind,
            Edits = candidate.Edits,
            VerdictBefore = trial.Now.Verdict,
            VerdictAfter = outcome.Verdict,
            Measure = outcome.Measure,
            MeasureBefore = outcome.Before,
            MeasureAfter = outcome.After,
            CostPerPurchaseBefore = trial.CostNow,
            CostPerPurchaseAfter = outcome.Cost,
            Buyers = trial.Buyers,
            Price = candidate.Price,
            Text = Text(trial, outcome),
        };
    }

    private static LocalizedText Text(Trial trial, Outcome outcome)
    {
        LocalizedText[] effects = [.. Effects(trial, outcome)];
        var (what, price) = (outcome.Candidate.What, outcome.Candidate.Price);
        return new(
            $"{Capital(what.Dutch)}: {string.Join("; ", effects.Select(effect => effect.Dutch))}. Nadeel: {price.Dutch}.",
            $"{Capital(what.English)}: {string.Join("; ", effects.Select(effect => effect.English))}. Downside: {price.English}."
        );
    }

    private static IEnumerable<LocalizedText> Effects(Trial trial, Outcome outcome)
    {
        if (
            (trial.CostNow, outcome.Cost) is ({ } before, { } after)
            && before.Amount > after.Amount
            && before.Currency == after.Currency
        )
        {
            var (one, _) = trial.Reading.PurchaseNoun;
            var less = Spoken.Amount((double)(before.Amount - after.Amount), before.Currency);
            var open =
                outcome.Candidate.LeavesCostOpen
                    ? new LocalizedText(
                        ", maar wat het dan kost, staat niet in het plan",
                        ", but the plan does not say what it costs then"
                    )
                : outcome.Candidate.CostPerContact is { } cost
                    ? Counted(Spoken.Amount((double)cost.Amount, cost.Currency))
                : LocalizedText.Same("");
            yield return new(
                $"{less.Dutch} minder aan contacten per {one.Dutch}{open.Dutch}",
                $"{less.English} less on contacts for each {one.English}{open.English}"
            );
        }

        if (outcome is { Measure: { } measure, Before: { } low, After: { } high })
        {
            var (name, was, becomes) = (
                VerdictNames.OfMeasure(measure),
                outcome.Was ?? VerdictNames.Show(measure, low),
                outcome.Becomes ?? VerdictNames.Show(measure, high)
            );
            yield return new(
                $"{name.Dutch}: {was.Dutch} wordt {becomes.Dutch}",
                $"{name.English}: {was.English} becomes {becomes.English}"
            );
        }

        var (now, then) = (VerdictNames.Of(trial.Now.Verdict), VerdictNames.Of(outcome.Verdict));
        yield return outcome.Verdict == trial.Now.Verdict
            ? new($"het oordeel blijft '{now.Dutch}'", $"the verdict stays '{now.English}'")
            : new(
                $"het oordeel wordt '{then.Dutch}' in plaats van '{now.Dutch}'",
                $"the verdict becomes '{then.English}' instead of '{now.English}'"
            );
    }

    /// <summary>What the cost of a contact on the other channel was taken to be.</summary>
    private static LocalizedText Counted(LocalizedText cost) =>
        new(
            $" (gerekend met {cost.Dutch} per contact, zoals het plan elders voor dat kanaal rekent)",
            $" (at {cost.English} a contact, the plan's own figure for that channel elsewhere)"
        );

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
