namespace Dakmad.Glossary;

/// <summary>The customer journey: where it starts and ends, and how customers go through it.</summary>
internal static class JourneyTerms
{
    public static void AddTo(TermTable terms)
    {
        AddJourney(terms);
        AddNumbers(terms);
        AddNeed(terms);
        AddWays(terms);
    }

    private static void AddJourney(TermTable terms)
    {
        terms.Type<Journey>(
            "customer journey",
            "customer journey",
            "customer journeys",
            "customer journeys",
            "journey",
            "journeys",
            "klantreis",
            "klantreizen"
        );
        terms.Regularity<Journey>();
        terms.Events<Journey>();
        terms.Period<Journey>();
        terms.TargetGroups<Journey>();
        terms.Personas<Journey>();
        terms.Offerings<Journey>();
        terms.Resources<Journey>();
        terms.Budget<Journey>();
        terms.Rationale<Journey>();
        terms.Property<Journey>(nameof(Journey.Need), "behoefte", "need");
        terms.Property<Journey>(nameof(Journey.StartsAt), "begint bij", "starts at");
        terms.Property<Journey>(nameof(Journey.EndsAt), "eindigt bij", "ends at");
        terms.Property<Journey>(nameof(Journey.ContinuesIn), "gaat verder in", "continues in");
        terms.Property<Journey>(nameof(Journey.EndObjective), "einddoelstelling", "end objective", "einddoel");
        terms.Property<Journey>(
            nameof(Journey.ExpectedTouchpoints),
            "verwacht aantal contactmomenten",
            "expected number of touchpoints",
            "expected touchpoints"
        );
        terms.Property<Journey>(
            nameof(Journey.Entries),
            "instapmomenten",
            "entry points",
            "instapmoment",
            "entry point"
        );
        terms.Property<Journey>(
            nameof(Journey.Touchpoints),
            "contactmomenten",
            "touchpoints",
            "contactmoment",
            "touchpoint"
        );
    }

    private static void AddNumbers(TermTable terms)
    {
        terms.Type<EventShare>("aandeel per event", "share per event", "aandelen per event", "shares per event");
        terms.Property<EventShare>(nameof(EventShare.Event), "event", "event", "evenement");
        terms.Share<EventShare>();

        terms.Type<TouchpointRange>(
            "aantal contactmomenten",
            "number of touchpoints",
            "aantallen contactmomenten",
            "numbers of touchpoints"
        );
        terms.Property<TouchpointRange>(
            nameof(TouchpointRange.Minimum),
            "minimum",
            "minimum",
            "ten minste",
            "at least"
        );
        terms.Property<TouchpointRange>(
            nameof(TouchpointRange.Maximum),
            "maximum",
            "maximum",
            "ten hoogste",
            "at most"
        );
    }

    private static void AddNeed(TermTable terms)
    {
        terms.Type<Need>("behoefte", "need", "behoeften", "needs", "behoeftes");
        terms.Property<Need>(nameof(Need.Kind), "soort", "kind");
        terms.Property<Need>(nameof(Need.Statement), "verwoording", "statement");
        terms.Property<Need>(nameof(Need.Cause), "aanleiding", "cause", "oorzaak");
        terms.Covers<Need>();

        terms.Type<NeedKind>("soort behoefte", "kind of need", "soorten behoeften", "kinds of need");
        terms.Member(NeedKind.Latent, "latent", "latent", "latente behoefte", "latent need");
        terms.Member(NeedKind.Concrete, "concreet", "concrete", "concrete behoefte", "concrete need");
    }

    private static void AddWays(TermTable terms)
    {
        terms.Type<JourneyPoint>(
            "punt in de customer journey",
            "point in the customer journey",
            "punten in de customer journey",
            "points in the customer journey"
        );
        terms.Property<JourneyPoint>(nameof(JourneyPoint.Stage), "6B-fase", "6B stage");
        terms.Property<JourneyPoint>(nameof(JourneyPoint.Phase), "fase", "phase");
        terms.Property<JourneyPoint>(nameof(JourneyPoint.Touchpoint), "contactmoment", "touchpoint");

        terms.Type<JourneyEntry>("instapmoment", "entry point", "instapmomenten", "entry points");
        terms.Property<JourneyEntry>(nameof(JourneyEntry.Touchpoint), "contactmoment", "touchpoint");
        terms.Property<JourneyEntry>(nameof(JourneyEntry.Volume), "volume", "volume", "aantal");
        terms.Unit<JourneyEntry>();

        terms.Type<Route>("route", "route", "routes", "routes");
        terms.Property<Route>(nameof(Route.To), "naar", "to");
        terms.Share<Route>();
        terms.Property<Route>(nameof(Route.After), "na", "after");
        terms.Property<Route>(nameof(Route.Condition), "voorwaarde", "condition");
    }
}
