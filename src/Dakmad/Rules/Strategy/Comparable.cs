using Dakmad.Analysis;

namespace Dakmad.Rules.Strategy;

/// <summary>Plans of which the journeys are compared.</summary>
internal static class Comparable
{
    /// <summary>
    /// The most journeys that are compared, each with each. Dakmad default, not from a source: nobody chooses between so
    /// many, and what it costs grows with the square of their number.
    /// </summary>
    public const int MostJourneys = 500;

    /// <summary>The strategy fit of the plan; null when it has more journeys than are compared.</summary>
    public static StrategyFit? Fit(RuleContext context) =>
        context.Plan.Operational.Journeys.Count <= MostJourneys ? StrategyFit.Of(context.Index) : null;
}
