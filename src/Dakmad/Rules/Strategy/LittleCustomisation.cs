using System.Linq;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Metrics;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Customer intimacy is chosen, and a journey has hardly any room for customisation [S3:50-54].</summary>
internal sealed class LittleCustomisation() : DisciplineRule(ValueDiscipline.CustomerIntimacy)
{
    private static readonly RuleParameter Share = new(
        "share",
        0.25m,
        new(
            "Het aandeel van de contacten dat ten minste ruimte voor maatwerk heeft, 0–1. Dakmad-standaard, niet uit een bron.",
            "The share of the contacts that has room for customisation at least, 0–1. Dakmad default, not from a source."
        )
    )
    {
        Most = 1,
    };

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4005",
            Severity = Severity.Suggestion,
            Title = new("Nauwelijks ruimte voor maatwerk", "Hardly any room for customisation"),
            Message = new(
                "Klantpartnerschap vraagt om mogelijkheden voor maatwerk; de customer journey '{journey}' biedt die {where}{besides}.",
                "Customer intimacy calls for room for customisation; the journey '{journey}' has {where}{besides}."
            ),
            Rationale = new(
                "Wie voor klantpartnerschap kiest, neemt in de customer journey meer mogelijkheden voor maatwerk op, om elke klant zo goed mogelijk individueel te bedienen. Hoeveel noemt de bron niet; de grens van een kwart van de contacten is een keuze van Dakmad.",
                "Who chooses customer intimacy gives the journey more room for customisation, to serve each customer individually as well as possible. The source does not say how much; the limit of a quarter of the contacts is a choice of Dakmad."
            ),
            Remedy = new(
                "Noem bij 'service' van de contactmomenten onder 'customisation' waar maatwerk per doelgroep of per klant mogelijk is, of voeg zulke contactmomenten toe.",
                "State under 'customisation' in the 'service' of touchpoints where they adapt to a target group or to each customer, or add such touchpoints."
            ),
            Exemption = new(
                "Als de customer journey een klein deel van de reis tekent waarin iedereen hetzelfde wil.",
                "When the journey draws a small part of the way in which everybody wants the same."
            ),
            Citations = [new("S3", 50, 54)],
        };

    public override ValueList<RuleParameter> Parameters => [Share];

    protected override void Check(JourneyFit journey, RuleContext context)
    {
        var customised = Measured(journey, ValueDiscipline.CustomerIntimacy, "customisedShare");
        if (
            !journey.Journey.Touchpoints.IsEmpty
            && (customised?.Value ?? 0) < (double)context.Parameter(Share.Name)
            && ShortfallOf(journey, context) is null
        )
        {
            context.Report(
                new DiagnosticArgument("journey", journey.Journey.Name),
                new("where", Where(customised)),
                new("besides", Besides(Measured(journey, ValueDiscipline.CostLeadership, "selfServiceShare")))
            );
        }
    }

    private static Measurement? Measured(JourneyFit journey, ValueDiscipline discipline, string metric) =>
        journey[discipline].Results.FirstOrDefault(result => result.Metric.Id == metric)?.Measured
            is { Stated: > 0 } found
            ? found
            : null;

    private static LocalizedText Where(Measurement? customised) =>
        customised switch
        {
            null => new("volgens het plan nergens", "none, as far as the plan says"),
            { Value: 0 } => new("nergens", "none"),
            _ => new(
                $"bij {MetricText.Percentage(customised.Value).Dutch} van de {Contacts(customised).Dutch}",
                $"some at {MetricText.Percentage(customised.Value).English} of the {Contacts(customised).English}"
            ),
        };

    /// <summary>What the customer meets instead, where that is most of the journey.</summary>
    private static LocalizedText Besides(Measurement? selfService) =>
        selfService is { Value: > 0.5 }
            ? new(
                $", en {MetricText.Percentage(selfService.Value).Dutch} van de {Contacts(selfService).Dutch} verloopt zonder medewerker",
                $", and {MetricText.Percentage(selfService.Value).English} of the {Contacts(selfService).English} are without a person"
            )
            : LocalizedText.Same("");

    private static LocalizedText Contacts(Measurement measured) =>
        measured.Basis == WeighingBasis.Volume ? new("contacten", "contacts") : new("contactmomenten", "touchpoints");
}
