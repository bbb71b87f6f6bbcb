using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Customer intimacy is chosen, and a journey has little customisation next to another [S3:50-54].</summary>
internal sealed class LessCustomisedThanAlternative() : ShortfallRule(ValueDiscipline.CustomerIntimacy)
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4002",
            Severity = Severity.Warning,
            Title = new("Weinig maatwerk bij klantpartnerschap", "Little customisation under customer intimacy"),
            Message = new(
                "Klantpartnerschap vraagt om mogelijkheden voor maatwerk; '{journey}' biedt er minder dan '{other}': {evidence}.",
                "Customer intimacy calls for room for customisation; '{journey}' has less of it than '{other}': {evidence}."
            ),
            Rationale = new(
                "Wie voor klantpartnerschap kiest, neemt in de customer journey meer mogelijkheden voor maatwerk op, om elke klant zo goed mogelijk individueel te bedienen. Een drempelwaarde noemt de bron niet; daarom wordt een customer journey vergeleken met een andere voor dezelfde doelgroep.",
                "Who chooses customer intimacy gives the journey more room for customisation, to serve each customer individually as well as possible. The source names no threshold, so a journey is compared with another for the same target group."
            ),
            Remedy = new(
                "Geef stappen van deze customer journey ruimte voor maatwerk, met een medewerker of met wat van de klant bekend is, of leid klanten naar de andere.",
                "Give steps of this journey room for customisation, by a person or with what is known of the customer, or lead customers to the other."
            ),
            Exemption = new(
                "Als de customer journey bewust is bedoeld voor klanten die geen maatwerk willen.",
                "When the journey is meant on purpose for customers who want no customisation."
            ),
            Citations = [new("S3", 50, 54)],
        };
}
