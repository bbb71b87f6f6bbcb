using System;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Rendering.Assessments;

/// <summary>Verdicts in a word or two.</summary>
internal static class VerdictLabels
{
    public static LocalizedText Of(FitVerdict verdict) =>
        verdict switch
        {
            FitVerdict.Fits => new("past", "fits"),
            FitVerdict.FitsPartly => new("past deels", "fits in part"),
            FitVerdict.Contradicts => new("past niet", "does not fit"),
            FitVerdict.TooLittleStated => new("te weinig ingevuld", "too little stated"),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };

    public static LocalizedText Of(PositioningOutcome outcome) =>
        outcome switch
        {
            PositioningOutcome.Fits => new("past", "fits"),
            PositioningOutcome.Conflict => new(
                "in strijd met de rest van het plan",
                "conflicts with the rest of the plan"
            ),
            PositioningOutcome.Unknown => new("niet te beoordelen", "cannot be judged"),
            PositioningOutcome.NotStated => new("niet ingevuld", "not stated"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    /// <summary>What a reason says of the positioning, before the reason.</summary>
    public static LocalizedText Of(PositioningReasonKind kind) =>
        kind switch
        {
            PositioningReasonKind.Supports => new("Vóór", "For"),
            PositioningReasonKind.Note => new("Ter informatie", "For information"),
            PositioningReasonKind.Contradicts => new("Tegen", "Against"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>What a reason does, before the reason.</summary>
    public static LocalizedText Of(VerdictEffect effect) =>
        effect switch
        {
            VerdictEffect.For => new("Vóór", "For"),
            VerdictEffect.Limits => new("Beperkt", "Limits"),
            VerdictEffect.Against => new("Tegen", "Against"),
            VerdictEffect.Missing => new("Ontbreekt", "Missing"),
            VerdictEffect.Shown => new("Ter informatie", "For information"),
            _ => throw new ArgumentOutOfRangeException(nameof(effect)),
        };
}
