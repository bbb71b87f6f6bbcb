using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Product leadership is chosen, and a journey has little service next to another [S3:54-58].</summary>
internal sealed class LessServiceThanAlternative() : ShortfallRule(ValueDiscipline.ProductLeadership)
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4003",
            Severity = Severity.Suggestion,
            Title = new("Weinig service bij productleiderschap", "Little service under product leadership"),
            Message = new(
                "Bij productleiderschap speelt bijvoorbeeld een hoog serviceniveau voor alle klanten meer een rol; '{journey}' blijft daarin achter bij '{other}': {evidence}.",
                "Under product leadership a high level of service for all customers, for example, plays a larger part; '{journey}' stays behind '{other}' in that: {evidence}."
            ),
            Rationale = new(
                "Wie voor productleiderschap kiest, laat bijvoorbeeld een hoog serviceniveau voor alle klanten meer een rol spelen, zoals telefonische bereikbaarheid. Dat is de lezing van deze bron; Treacy en Wiersema verbinden service eerder met klantpartnerschap. Een drempelwaarde noemt de bron niet; daarom wordt een customer journey vergeleken met een andere voor dezelfde doelgroep.",
                "Who chooses product leadership lets, for example, a high level of service for all customers play a larger part, such as being reachable by phone. This is the reading of this source; Treacy and Wiersema link service to customer intimacy rather. The source names no threshold, so a journey is compared with another for the same target group."
            ),
            Remedy = new(
                "Verhoog het serviceniveau van deze customer journey, of maak een medewerker bereikbaar voor iedereen die haar volgt.",
                "Raise the level of service of this journey, or make a person reachable for everybody who follows it."
            ),
            Exemption = new(
                "Als het product zelf het verschil maakt en service voor deze klanten geen rol speelt.",
                "When the product itself makes the difference and service plays no part for these customers."
            ),
            Citations = [new("S3", 54, 58)],
        };
}
