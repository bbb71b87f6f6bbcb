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
}
