using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// The journeys that suit the chosen discipline fall behind in another (Treacy and Wiersema, 1995). The market is not in a
/// plan, and its own journeys differ on purpose, so the rule is off by default.
/// </summary>
internal sealed class BehindInOtherDiscipline : Rule<StrategicChoice>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4010",
            Severity = Severity.Suggestion,
            Title = new("Achter op een andere waardestrategie", "Behind in another value discipline"),
            Message = new(
                "De customer journeys die het best bij {choice} passen, blijven op {discipline} achter bij de andere van het plan: zij halen een score van {score}, waar {threshold} bijblijven is.",
                "The journeys that suit {choice} best fall behind the others of the plan in {discipline}: they score {score}, where {threshold} is keeping up."
            ),
            Rationale = new(
                "Treacy en Wiersema laten een organisatie in één waardestrategie uitblinken en in de andere twee bijblijven. Wat de markt verlangt staat niet in een plan; de andere customer journeys van het plan staan daarvoor in. Omdat die juist bedoeld kunnen zijn om te verschillen, staat de regel standaard uit.",
                "Treacy and Wiersema have an organisation excel in one value discipline and keep up in the other two. What the market demands is not in a plan; its other journeys stand in for it. Since these may be meant to differ, the rule is off by default."
            ),
            Remedy = new(
                "Kijk met 'dakmad analyse' in welke waarden deze customer journeys achterblijven, en of dat onder het minimum van de markt is.",
                "See with 'dakmad analyse' in which values these journeys fall behind, and whether that is below the minimum of the market."
            ),
            Exemption = new(
                "Wie customer journeys aanbiedt die bewust verschillen, laat deze regel uit.",
                "Whoever offers journeys that differ on purpose leaves this rule off."
            ),
            Citations = [new("TreacyWiersema1995")],
        };

    public override bool IsOnByDefault => false;

    protected override void Check(StrategicChoice part, RuleContext context)
    {
        if (Comparable.Fit(context) is not { Chosen: { } choice } fit)
        {
            return;
        }

        foreach (var check in fit.Ambitions)
        {
            if (!check.KeepsUp)
            {
                context.Report(
                    new DiagnosticArgument("choice", Terms.Of(choice).Label),
                    new("discipline", Terms.Of(check.Discipline).Label),
                    new("score", MetricText.Percentage(check.Score)),
                    new("threshold", MetricText.Percentage(fit.Expectations.ThresholdScore))
                );
            }
        }
    }
}
