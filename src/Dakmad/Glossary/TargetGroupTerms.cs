namespace Dakmad.Glossary;

/// <summary>The first D, doelgroepen: target groups, and the people in them.</summary>
internal static class TargetGroupTerms
{
    public static void AddTo(TermTable terms)
    {
        AddTargetGroup(terms);
        AddRelation(terms);
        AddPersona(terms);
        AddBuyingRoles(terms);
    }

    private static void AddTargetGroup(TermTable terms)
    {
        terms.Type<TargetGroup>("doelgroep", "target group", "doelgroepen", "target groups");
        terms.Specialises<TargetGroup>();
        terms.Property<TargetGroup>(nameof(TargetGroup.Market), "markt", "market");
        terms.Relation<TargetGroup>();
        terms.Property<TargetGroup>(nameof(TargetGroup.Size), "omvang", "size");

        terms.Type<MarketType>("soort markt", "type of market", "soorten markten", "types of market");
        terms.Member(
            MarketType.BusinessToConsumer,
            "B-to-C",
            "B-to-C",
            "B2C",
            "business-to-consumer",
            "consumentenmarkt",
            "consumer market"
        );
        terms.Member(
            MarketType.BusinessToBusiness,
            "B-to-B",
            "B-to-B",
            "B2B",
            "business-to-business",
            "zakelijke markt",
            "business market"
        );
    }

    private static void AddRelation(TermTable terms)
    {
        terms.Type<CustomerRelation>(
            "klantrelatie",
            "customer relationship",
            "klantrelaties",
            "customer relationships"
        );
        terms.Noun(
            CustomerRelation.Prospect,
            "prospect",
            "prospect",
            "prospects",
            "prospects",
            "potentiële klant",
            "potentiële klanten",
            "potential customer",
            "potential customers"
        );
        terms.Noun(
            CustomerRelation.Customer,
            "klant",
            "customer",
            "klanten",
            "customers",
            "bestaande klant",
            "bestaande klanten",
            "huidige klant",
            "huidige klanten",
            "existing customer",
            "existing customers"
        );
        terms.Noun(
            CustomerRelation.Ambassador,
            "ambassadeur",
            "ambassador",
            "ambassadeurs",
            "ambassadors",
            "advocate",
            "advocates"
        );
    }

    private static void AddPersona(TermTable terms)
    {
        terms.Type<Persona>("persona", "persona", "persona's", "personas");
        terms.Property<Persona>(nameof(Persona.TargetGroup), "doelgroep", "target group");
        terms.BuyingRoles<Persona>();
        terms.Property<Persona>(nameof(Persona.Goals), "doelen", "goals", "doel", "goal");
        terms.Property<Persona>(
            nameof(Persona.Motivations),
            "drijfveren",
            "motivations",
            "drijfveer",
            "motivation",
            "motivatie"
        );
        terms.Property<Persona>(nameof(Persona.Worries), "zorgen", "worries", "zorg", "worry");
    }

    private static void AddBuyingRoles(TermTable terms)
    {
        terms.Type<BuyingRole>("DMU-rol", "buying role", "DMU-rollen", "buying roles", "koperrol");
        terms.Noun(
            BuyingRole.Initiator,
            "initiator",
            "initiator",
            "initiators",
            "initiators",
            "initiatiefnemer",
            "initiatiefnemers"
        );
        terms.Noun(BuyingRole.User, "gebruiker", "user", "gebruikers", "users");
        terms.Noun(BuyingRole.Influencer, "beïnvloeder", "influencer", "beïnvloeders", "influencers");
        terms.Noun(
            BuyingRole.Decider,
            "beslisser",
            "decider",
            "beslissers",
            "deciders",
            "decision maker",
            "decision makers"
        );
        terms.Noun(
            BuyingRole.Buyer,
            "inkoper",
            "buyer",
            "inkopers",
            "buyers",
            "koper",
            "kopers",
            "purchaser",
            "purchasers"
        );
        terms.Noun(
            BuyingRole.Gatekeeper,
            "gatekeeper",
            "gatekeeper",
            "gatekeepers",
            "gatekeepers",
            "poortwachter",
            "poortwachters"
        );
    }
}
