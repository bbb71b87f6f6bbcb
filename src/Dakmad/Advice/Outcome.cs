using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Advice;

/// <summary>What a candidate does to the verdict and to what decides it.</summary>
/// <param name="Candidate">What is done.</param>
/// <param name="Verdict">The verdict then.</param>
/// <param name="Cost">What a purchase costs then.</param>
/// <param name="Measure">The measure that improves; null where none does.</param>
/// <param name="Before">The least that the measure comes to now.</param>
/// <param name="After">The least that it comes to then.</param>
/// <param name="IsDecisive">Whether that measure is what speaks against the journey now.</param>
internal sealed record Outcome(
    Candidate Candidate,
    FitVerdict Verdict,
    Money? Cost,
    string? Measure,
    double? Before,
    double? After,
    bool IsDecisive
)
{
    /// <summary>The measure as readers see it now: a value, a range or a bound.</summary>
    public LocalizedText? Was { get; private init; }

    /// <summary>The measure as readers see it then.</summary>
    public LocalizedText? Becomes { get; private init; }

    private const double Tolerance = 1e-9;

    /// <summary>How near a verdict is to a fit; too little stated is no verdict to go to.</summary>
    public static int Rank(FitVerdict verdict) =>
        verdict switch
        {
            FitVerdict.Fits => 2,
            FitVerdict.FitsPartly => 1,
            FitVerdict.Contradicts => 0,
            _ => -1,
        };

    /// <summary>The measure that says most about the discipline comes first.</summary>
    public int MeasureOrder =>
        Measure is null ? 3
        : IsDecisive ? 0
        : Measure == "personalContactsPerPurchase" ? 2
        : 1;

    /// <summary>By how much the measure improves, as a part of what it was; of one verdict and measure the most comes first.</summary>
    public double Gain =>
        (Before, After) is ({ } before, { } after)
            ? Math.Abs(after - before) / Math.Max(Math.Max(Math.Abs(before), Math.Abs(after)), Tolerance)
            : 0;

    /// <summary>Tries a candidate; null where it improves nothing.</summary>
    public static Outcome? Of(Trial trial, Candidate candidate)
    {
        var (verdict, cost) = trial.With(candidate.Edits);
        if (Rank(verdict.Verdict) < Rank(trial.Now.Verdict))
        {
            return null;
        }

        foreach (var (name, isLessBetter) in Measures(trial))
        {
            if (
                Value(trial.Now, name) is { } before
                && Value(verdict, name) is { } after
                && (isLessBetter ? after.Low < before.Low : after.Low > before.Low + Tolerance)
                && (isLessBetter ? after.High <= before.High + Tolerance : after.High >= before.High - Tolerance)
                && Math.Abs(after.Low - before.Low) > Tolerance
                && (Rank(verdict.Verdict) > Rank(trial.Now.Verdict) || Shown(trial.Now, name) != Shown(verdict, name))
            )
            {
                return new(candidate, verdict.Verdict, cost, name, before.Low, after.Low, Decides(trial.Now, name))
                {
                    Was = Shown(trial.Now, name),
                    Becomes = Shown(verdict, name),
                };
            }
        }

        return Rank(verdict.Verdict) > Rank(trial.Now.Verdict)
            ? new(candidate, verdict.Verdict, cost, null, null, null, false)
            : null;
    }

    private static bool Decides(DisciplineVerdict verdict, string measure) =>
        verdict.Reasons.Any(reason => reason.Measure == measure && reason.Effect == VerdictEffect.Against);

    /// <summary>What a verdict measured, as readers see it; null for several target groups together.</summary>
    private static LocalizedText? Shown(DisciplineVerdict verdict, string measure) =>
        verdict.Reasons.Where(reason => reason.Measure == measure).ToArray() is [var only]
            ? VerdictNames.ShowValue(only)
            : null;

    /// <summary>The measures of a discipline, what speaks against the journey first, and whether less of it is nearer.</summary>
    private static IEnumerable<(string Name, bool IsLessBetter)> Measures(Trial trial) =>
        Measures(trial.Discipline).OrderBy(measure => Decides(trial.Now, measure.Name) ? 0 : 1);

    private static (string Name, bool IsLessBetter)[] Measures(ValueDiscipline discipline) =>
        discipline switch
        {
            ValueDiscipline.CostLeadership => [("contactCostPerPurchase", true), ("personalContactsPerPurchase", true)],
            ValueDiscipline.CustomerIntimacy => [("individualShare", false)],
            _ => [("servicePerGroup", false)],
        };

    /// <summary>What a verdict measured; of several target groups together.</summary>
    private static (double Low, double High)? Value(DisciplineVerdict verdict, string measure)
    {
        var reasons = verdict.Reasons.Where(reason => reason.Measure == measure).ToArray();
        return reasons.Length > 0 && Array.TrueForAll(reasons, reason => reason is { Low: not null, High: not null })
            ? (reasons.Sum(reason => reason.Low!.Value), reasons.Sum(reason => reason.High!.Value))
            : null;
    }
}
