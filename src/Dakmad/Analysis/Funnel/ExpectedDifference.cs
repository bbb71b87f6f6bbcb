using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Funnel;

/// <summary>A stated volume against what the rates before it come to.</summary>
internal static class ExpectedDifference
{
    /// <summary>Whether they are further apart than a part of the stated volume.</summary>
    public static bool IsTold(FunnelStep step, decimal tolerance) =>
        step is { Expected: { } stated, Touchpoint.Volume.Expected: { } expected }
        && !StatedNumber.IsRounded(step.Visits, expected)
        && !(step.IsLowerBound && step.Visits < stated)
        && UsualTolerance.IsExceeded(step.Visits - stated, stated, tolerance);

    /// <summary>Says that they differ.</summary>
    public static Diagnostic Told(FunnelStep step) =>
        new(FunnelDiagnostics.ExpectedDiffers, step.Path.Property("volume").Property("expected"))
        {
            Arguments =
            [
                new("touchpoint", step.Touchpoint.Name),
                new("expected", FunnelNumber.Show(step.Touchpoint.Volume!.Expected!.Value)),
                new("computed", FunnelNumber.Count(step.Visits, step.Expected!.Value)),
            ],
        };
}
