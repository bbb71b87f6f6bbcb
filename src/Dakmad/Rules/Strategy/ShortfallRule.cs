using Dakmad.Analysis.Fit;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// A journey that stays behind another for the same customers, in what a source expects of the discipline that the plan
/// chose.
/// </summary>
internal abstract class ShortfallRule(ValueDiscipline discipline) : DisciplineRule(discipline)
{
    private static readonly RuleParameter Enough = new(
        "enough",
        Default,
        new(
            "Het aandeel van de contacten, 0–1, vanaf waar niet meer van weinig wordt gesproken, hoeveel een andere customer journey ook heeft. Dakmad-standaard, niet uit een bron.",
            "The share of the contacts, 0–1, from which it is not called little, however much another journey has. Dakmad default, not from a source."
        )
    )
    {
        Most = 1,
    };

    /// <summary>The default of the parameter, by which the rules about a journey alone keep out of the way.</summary>
    public const decimal Default = 0.5m;

    public sealed override ValueList<RuleParameter> Parameters => [Enough];

    protected sealed override void Check(JourneyFit journey, RuleContext context)
    {
        if (ShortfallOf(journey, context, context.Parameter(Enough.Name)) is { } shortfall)
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
