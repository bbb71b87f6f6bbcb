namespace Dakmad.Glossary;

/// <summary>Customisation and service at a touchpoint, and who carries it out.</summary>
internal static class ServiceTerms
{
    public static void AddTo(TermTable terms)
    {
        AddService(terms);
        AddDegrees(terms);
        AddPeople(terms);
    }

    private static void AddService(TermTable terms)
    {
        terms.Type<TouchpointService>("service", "service", "services", "services");
        terms.Property<TouchpointService>(
            nameof(TouchpointService.Customisation),
            "maatwerk",
            "customisation",
            "customization"
        );
        terms.Property<TouchpointService>(nameof(TouchpointService.Level), "serviceniveau", "service level");
        terms.Property<TouchpointService>(
            nameof(TouchpointService.Hours),
            "openingstijden",
            "service hours",
            "bereikbaarheid",
            "opening hours"
        );
        terms.Property<TouchpointService>(
            nameof(TouchpointService.ResponseTime),
            "reactietijd",
            "response time",
            "responstijd"
        );
        terms.Property<TouchpointService>(
            nameof(TouchpointService.SharedContext),
            "gedeelde klantcontext",
            "shared customer context",
            "gedeelde context",
            "shared context"
        );

        terms.Type<ServiceHours>("openingstijd", "service hours", "openingstijden", "service hours", "opening hours");
        terms.Property<ServiceHours>(nameof(ServiceHours.Days), "dagen", "days", "dag", "day");
        terms.Property<ServiceHours>(nameof(ServiceHours.From), "van", "from", "vanaf");
        terms.Property<ServiceHours>(nameof(ServiceHours.Until), "tot", "until");
    }

    private static void AddDegrees(TermTable terms)
    {
        terms.Type<Customisation>(
            "mate van maatwerk",
            "degree of customisation",
            "maten van maatwerk",
            "degrees of customisation",
            "degree of customization"
        );
        terms.Member(Customisation.Standard, "standaard", "standard");
        terms.Member(
            Customisation.Segmented,
            "per doelgroep",
            "per target group",
            "gesegmenteerd",
            "segmented",
            "per segment"
        );
        terms.Member(
            Customisation.Individual,
            "individueel",
            "individual",
            "op maat",
            "individueel op maat",
            "maatwerk",
            "bespoke"
        );

        terms.Type<ServiceLevel>("serviceniveau", "service level", "serviceniveaus", "service levels");
        terms.Member(ServiceLevel.Basic, "basis", "basic", "laag", "low");
        terms.Member(ServiceLevel.Standard, "standaard", "standard", "gemiddeld", "average");
        terms.Member(ServiceLevel.High, "hoog", "high");
    }

    private static void AddPeople(TermTable terms)
    {
        terms.Type<Handling>(
            "wijze van afhandeling",
            "way of handling",
            "wijzen van afhandeling",
            "ways of handling",
            "wijze van bediening"
        );
        terms.Member(Handling.SelfService, "zelfservice", "self-service", "zelfbediening");
        terms.Member(Handling.Automated, "geautomatiseerd", "automated", "automatisch", "automatic");
        terms.Member(Handling.Staffed, "door een medewerker", "staffed", "bemand", "door medewerkers");

        terms.Type<Initiator>("initiatiefnemer", "initiator", "initiatiefnemers", "initiators");
        terms.Noun(
            Initiator.Provider,
            "aanbieder",
            "provider",
            "aanbieders",
            "providers",
            "organisatie",
            "organisation",
            "organization",
            "outbound",
            "proactief",
            "proactive"
        );
        terms.Noun(
            Initiator.Customer,
            "klant",
            "customer",
            "klanten",
            "customers",
            "vrager",
            "vragers",
            "afnemer",
            "afnemers",
            "inbound"
        );

        terms.Type<Performer>("uitvoerder", "performer", "uitvoerders", "performers");
        terms.Member(
            Performer.OwnOrganisation,
            "eigen organisatie",
            "own organisation",
            "own organization",
            "eigen",
            "own"
        );
        terms.Noun(Performer.Partner, "partner", "partner", "partners", "partners", "ketenpartner", "ketenpartners");
        terms.Noun(Performer.Customer, "klant", "customer", "klanten", "customers");
        terms.Noun(Performer.ThirdParty, "derde", "third party", "derden", "third parties");
    }
}
