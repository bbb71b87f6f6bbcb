using Dakmad.Analysis.Fit;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// A journey that stays behind another for the same customers or with the same offering, in what a source expects of the
/// discipline that the plan chose.
/// </summary>
internal abstract class ShortfallRule(ValueDiscipline discipline) : DisciplineRule(discipline)
{
    protected sealed override void Check(JourneyFit journey, RuleContext context)
    {
        if (Shortfall.Of(context.Analysis.Fit, journey, Discipline, Descriptor.Citations[0]) is { } shortfall)
        {
            context.ReportOn(
                context.Path,
                [shortfall.Best.Path],
                new("journey", journey.Journey.Name),
                new("other", shortfall.Best.Journey.Name),
                new("evidence", shortfall.Evidence(context.Index))
            );
        }
    }
}
