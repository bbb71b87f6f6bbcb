using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>Metrics about how far a journey adapts to its customers and knows them.</summary>
internal static class CustomisationMetrics
{
    public static ValueList<JourneyMetric> All { get; } =
    [
        MetricDefinition.OfFeature(
            "customisedShare",
            new("aandeel maatwerk", "customised share"),
            new(
                "contactmomenten met maatwerk per doelgroep of per klant",
                "touchpoints adapted to a target group or to each customer"
            ),
            touchpoint => touchpoint.Customisation is { } degree ? degree != Customisation.Standard : null
        ) with
        {
            Aliases = ["maatwerk", "customization", "customisation", "customized share", "customised"],
        },
        MetricDefinition.OfFeature(
            "individualShare",
            new("aandeel individueel maatwerk", "individually customised share"),
            new("contactmomenten met maatwerk per klant", "touchpoints adapted to each customer"),
            IsIndividual
        ) with
        {
            Aliases =
            [
                "individueel maatwerk",
                "maatwerk per klant",
                "individual share",
                "individually customized share",
                "individual customisation",
            ],
        },
        MetricDefinition.OfFeature(
            "tailoredContactShare",
            new("aandeel persoonlijk contact op maat", "tailored personal contact share"),
            new(
                "contactmomenten met een medewerker en maatwerk per klant, zoals een accountmanager",
                "touchpoints handled by a person and adapted to each customer, as by an account manager"
            ),
            touchpoint =>
                IsIndividual(touchpoint) is { } individual
                    ? individual && touchpoint.Handling == Handling.Staffed
                    : null
        ) with
        {
            Aliases = ["persoonlijk maatwerk", "tailored contact", "individueel persoonlijk contact"],
        },
        MetricDefinition.OfFeature(
            "sharedContextShare",
            new("aandeel met gedeelde klantcontext", "shared customer context share"),
            new(
                "contactmomenten waar eerdere contacten van de klant bekend zijn",
                "touchpoints at which the customer's earlier contacts are known"
            ),
            touchpoint => touchpoint.Touchpoint.Service?.SharedContext
        ) with
        {
            Aliases = ["gedeelde klantcontext", "klantcontext", "shared customer context", "shared context"],
        },
        new()
        {
            Id = "audiences",
            Name = new("doelgroepen per customer journey", "audiences per journey"),
            Aliases =
            [
                "doelgroepen",
                "aantal doelgroepen",
                "persona's per customer journey",
                "audiences",
                "number of audiences",
            ],
            Formula = new(
                "aantal persona's van de customer journey, of anders het aantal doelgroepen",
                "number of personas of the journey, or else of target groups"
            ),
            Unit = new("aantal", "number"),
            Measure = Audiences,
        },
    ];

    private static bool? IsIndividual(ProfiledTouchpoint touchpoint) =>
        touchpoint.Customisation is { } degree ? degree == Customisation.Individual : null;

    private static Measurement? Audiences(JourneyProfile profile, WeighingBasis basis)
    {
        var journey = profile.Journey;
        var audiences = journey.Personas.IsEmpty ? journey.TargetGroups.Count : journey.Personas.Count;
        return audiences == 0
            ? null
            : new(audiences, WeighingBasis.Count, profile.Touchpoints.Count, profile.Touchpoints.Count, null);
    }
}
