using System;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Drawing;

/// <summary>A sign for each verdict, beside its words: told apart without colour.</summary>
internal static class VerdictMarks
{
    public static string Of(FitVerdict verdict) =>
        verdict switch
        {
            FitVerdict.Fits => "●",
            FitVerdict.FitsPartly => "◐",
            FitVerdict.Contradicts => "✕",
            FitVerdict.TooLittleStated => "○",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
}
