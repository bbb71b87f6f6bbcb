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
            FitVerdict.TooLittleStated => new("te weinig bekend", "too little stated"),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
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
