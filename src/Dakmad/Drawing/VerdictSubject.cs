using Dakmad.Analysis;

namespace Dakmad.Drawing;

/// <summary>A plan of which the verdicts stand beside those of others.</summary>
/// <param name="Plan">The plan and what is known of it.</param>
public sealed record VerdictSubject(PlanAnalysis Plan)
{
    /// <summary>What it is called beside the others, such as the name of its file; its own name when null.</summary>
    public string? Name { get; init; }

    /// <summary>The only journey that is shown; all when null.</summary>
    public Journey? Journey { get; init; }

    internal string Called => Name ?? Plan.Plan.Name;

    internal ValueList<Journey> Journeys =>
        Journey is { } only ? [Plan.Index.Required(only)] : Plan.Plan.Operational.Journeys;
}
