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
                "Het plan noemt nog geen {missing}; daardoor kunnen de customer journeys er niet aan worden getoetst.",
                "The plan states no {missing} yet; journeys cannot be held against it."
            ),
            Rationale = new(
                "Het plan noemt de waardestrategie en de positionering: de keuzes op strategisch niveau sturen die over de customer journey. Zonder die keuzes is niet te toetsen of een customer journey erbij past.",
                "The plan states its value discipline and its positioning: choices on the strategic level steer those about the customer journey. Without them nobody can tell whether a journey fits."
            ),
            Remedy = new(
                "Vul bij 'strategy' de 'discipline' en de 'positioning' in.",
                "Fill in 'discipline' and 'positioning' under 'strategy'."
            ),
            Exemption = new(
                "Als de strategie in een ander document is vastgelegd en hier niet wordt getoetst.",
                "When the strategy is laid down in another document and is not checked here."
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
