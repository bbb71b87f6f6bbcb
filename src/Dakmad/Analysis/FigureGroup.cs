namespace Dakmad.Analysis;

/// <summary>The analysis that a figure comes from.</summary>
public enum FigureGroup
{
    /// <summary>Volumes and rates: <see cref="JourneyFunnel"/>.</summary>
    Funnel,

    /// <summary>Cost and budgets: <see cref="JourneyCost"/> and <see cref="PlanBudget"/>.</summary>
    Cost,

    /// <summary>Objectives: <see cref="PlanObjectives"/>.</summary>
    Objectives,

    /// <summary>Verdicts under the value disciplines: <see cref="Strategy.PlanVerdicts"/>.</summary>
    Strategy,
}
