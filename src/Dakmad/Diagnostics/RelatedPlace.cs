namespace Dakmad.Diagnostics;

/// <summary>Another place that a finding is about, such as the first use of an id that is used twice.</summary>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Location">Where it is in the text; null for a plan that was not read from one.</param>
public sealed record RelatedPlace(PlanPath Path, SourceLocation? Location)
{
    /// <summary>What people call the place; null where no plan is at hand to tell.</summary>
    public LocalizedText? Name { get; init; }
}
