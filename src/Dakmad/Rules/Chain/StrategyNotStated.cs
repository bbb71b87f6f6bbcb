using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A plan that does not state the strategic choices by which its journeys are steered [S3:44-62].</summary>
internal sealed class StrategyNotStated : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2028",
            Severity = Severity.Suggestion,
            Title = new("Strategische keuze ontbreekt", "Strategic choice missing"),
            Message = new(
                "Het plan noemt nog geen {missing}; de customer journeys zijn er niet aan te toetsen.",
                "The plan states no {missing} yet; journeys cannot be held against it."
            ),
            Rationale = new(
                "De keuzes op strategisch niveau sturen de keuzes over de customer journey: de waardestrategie, en vergelijkbaar de positionering.",
                "The choices on the strategic level steer those about the customer journey: the value discipline, and likewise the positioning."
            ),
            Remedy = new(
                "Vul bij 'strategy' de 'discipline' en de 'positioning' in.",
                "Fill in 'discipline' and 'positioning' under 'strategy'."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var strategy = part.Strategy ?? new();
        var missing = (strategy.Discipline, strategy.Positioning) switch
        {
            (null, null) => new LocalizedText("waardestrategie en positionering", "value discipline and positioning"),
            (null, _) => new("waardestrategie", "value discipline"),
            (_, null) => new("positionering", "positioning"),
            _ => null,
        };
        if (missing is not null)
        {
            context.ReportAt("strategy", new DiagnosticArgument("missing", missing));
        }
    }
}
