namespace Dakmad.Analysis.Funnel;

/// <summary>What becomes of the visits of a touchpoint, as shares that add up to 1.</summary>
internal struct Outcome
{
    public double PassedOn;
    public double Ended;
    public double Recovered;
    public double DroppedOff;
    public double Untraced;

    /// <summary>Whether a problem says why some are untraced, so that there may be more of them further on.</summary>
    public bool IsReported;
}
