namespace Dakmad.NoReflection;

/// <summary>A type of somebody's own that holds a plan and is read back.</summary>
internal sealed record Exercise(MarketingPlan Plan);
