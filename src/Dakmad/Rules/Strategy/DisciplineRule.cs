using Dakmad.Analysis.Fit;

namespace Dakmad.Rules.Strategy;

/// <summary>A rule about the journeys of a plan that wants to lead in a value discipline, on the evidence of the strategy fit.</summary>
internal abstract class DisciplineRule(ValueDiscipline discipline) : Rule<Journey>
{
    protected ValueDiscipline Discipline { get; } = discipline;

    protected sealed override void Check(Journey part, RuleContext context)
    {
        if (
            StrategyAmbitions.Chosen(context.Plan.Strategy) == Discipline
            && Comparable.Fit(context) is { } fit
            && fit.Find(part) is { } journey
        )
        {
            Check(journey, context);
        }
    }

    protected abstract void Check(JourneyFit journey, RuleContext context);

    /// <summary>In what a journey stays behind another for the same customers; about that one remark is enough.</summary>
    protected Shortfall? ShortfallOf(JourneyFit journey, RuleContext context, decimal enough = ShortfallRule.Default) =>
        Shortfall.Of(context.Analysis.Fit, journey, Discipline, Descriptor.Citations[0], enough);
}
