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
                "In {discipline} blijft het plan bewust onder wat de markt als minimum verwacht, terwijl een organisatie ook in de waardestrategieën waarin zij niet vooroploopt, moet bijblijven.",
                "In {discipline} the plan means to stay below what the market expects at least, while an organisation has to keep up in the value disciplines in which it does not lead as well."
            ),
            Rationale = new(
                "Treacy en Wiersema laten een organisatie in één waardestrategie uitblinken en in de andere twee op de drempel van de markt blijven: wie daaronder zakt, valt voor klanten af, hoe goed de rest ook is.",
                "Treacy and Wiersema have an organisation excel in one value discipline and keep to the threshold of the market in the other two: customers pass over whoever drops below it, however good the rest is."
            ),
            Remedy = new(
                "Maak er 'threshold' van, en zorg dat de customer journeys dat waarmaken.",
                "Make it 'threshold', and see that the journeys live up to it."
            ),
            Exemption = new(
                "Als de markt zelf nog geen ondergrens kent, zoals bij een nieuw soort product.",
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
