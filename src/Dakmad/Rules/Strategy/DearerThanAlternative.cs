using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Cost leadership is chosen, and a journey is dear next to another for the same customers [S3:46-50].</summary>
internal sealed class DearerThanAlternative() : ShortfallRule(ValueDiscipline.CostLeadership)
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4001",
            Severity = Severity.Suggestion,
            Title = new("Dure customer journey bij kostenleiderschap", "Dear journey under cost leadership"),
            Message = new(
                "Kostenleiderschap vraagt wellicht om een zo goedkoop mogelijke customer journey; '{journey}' steekt daarin ongunstig af bij '{other}': {evidence}.",
                "Cost leadership may call for the cheapest possible journey; '{journey}' compares badly with '{other}' in that: {evidence}."
            ),
            Rationale = new(
                "Wie voor kostenleiderschap kiest, houdt de customer journey wellicht zo goedkoop mogelijk, met meer contact online en minder aan de telefoon en in persoon. Een drempelwaarde noemt de bron niet; daarom wordt een customer journey vergeleken met een andere voor dezelfde doelgroep.",
                "Who chooses cost leadership perhaps keeps the journey as cheap as possible, with more contact online and less by phone and in person. The source names no threshold, so a journey is compared with another for the same target group."
            ),
            Remedy = new(
                "Breng stappen van deze customer journey onder in goedkopere kanalen, leid klanten naar de goedkopere, of leg vast waarom deze er naast blijft.",
                "Move steps of this journey to cheaper channels, lead customers to the cheaper journey, or lay down why this one stays beside it."
            ),
            Exemption = new(
                "Als de duurdere customer journey er is voor klanten die anders niet zouden kopen.",
                "When the dearer journey is there for customers who would not buy otherwise."
            ),
            Citations = [new("S3", 46, 50)],
        };
}
