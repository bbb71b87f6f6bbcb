using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Cost;

/// <summary>A touchpoint with what it may cost, in the currency of the plan.</summary>
internal sealed record PricedStep(FunnelStep Step, ContactVolume Volume, MoneyTotal PerContact, MoneyTotal Fixed)
{
    public Touchpoint Touchpoint => Step.Touchpoint;

    public PlanPath Path => Step.Path;

    public int Position => Step.Position;
}
