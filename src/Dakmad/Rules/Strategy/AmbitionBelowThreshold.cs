using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>A plan that is content to stay below the threshold of the market in a discipline (Treacy and Wiersema, 1995).</summary>
internal sealed class AmbitionBelowThreshold : Rule<DisciplineAmbition>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4008",
            Severity = Severity.Warning,
            Title = new("Ambitie onder de marktdrempel", "Ambition below the market threshold"),
            Message = new(
                "In {discipline} blijft het plan bewust onder het minimum van de markt; ook in een waardestrategie die je niet kiest, moet je aan dat minimum voldoen.",
                "In {discipline} the plan means to stay below what the market expects at least; an organisation has to meet that minimum in the value disciplines it does not choose as well."
            ),
            Rationale = new(
                "Volgens Treacy en Wiersema blinkt een organisatie uit in één waardestrategie en voldoet die in de andere twee aan het minimum van de markt: wie daaronder zakt, valt voor klanten af, hoe goed de rest ook is.",
                "According to Treacy and Wiersema an organisation excels in one value discipline and keeps to the threshold of the market in the other two: customers pass over whoever drops below it, however good the rest is."
            ),
            Remedy = new(
                "Maak er 'threshold' van, en zorg dat de customer journeys dat waarmaken.",
                "Make it 'threshold', and see that the journeys live up to it."
            ),
            Exemption = new(
                "Als de markt zelf nog geen minimum kent, zoals bij een nieuw soort product.",
                "When the market itself has no lower limit yet, as with a new kind of product."
            ),
            Citations = [new("TreacyWiersema1995")],
        };

    protected override void Check(DisciplineAmbition part, RuleContext context)
    {
        if (part.Standing == DisciplineStanding.BelowThreshold)
        {
            context.ReportAt("standing", new DiagnosticArgument("discipline", Terms.Of(part.Discipline).Label));
        }
    }
}
