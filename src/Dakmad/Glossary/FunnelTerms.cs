namespace Dakmad.Glossary;

/// <summary>
/// The four models that divide a journey: 6B [S3:174-182], nine phases [S0:276-291], five phases [S1:15-27] and the
/// sales funnel [S0:1478-1486]. They share words, which the type of the field keeps apart.
/// </summary>
internal static class FunnelTerms
{
    public static void AddTo(TermTable terms)
    {
        AddSixB(terms);
        AddNinePhases(terms);
        AddFivePhases(terms);
        AddSalesFunnel(terms);
    }

    private static void AddSixB(TermTable terms)
    {
        terms.Type<SixBStage>("6B-fase", "6B stage", "6B-fasen", "6B stages", "6B-fases");
        terms.Member(SixBStage.Visit, "bezoeken", "visit", "bezoek");
        terms.Member(SixBStage.Engage, "boeien", "engage");
        terms.Member(SixBStage.Decide, "beslissen", "decide");
        terms.Member(SixBStage.Order, "bestellen", "order");
        terms.Member(SixBStage.Pay, "betalen", "pay");
        terms.Member(SixBStage.Bind, "binden", "bind", "retain");
    }

    private static void AddNinePhases(TermTable terms)
    {
        terms.Type<JourneyPhase>("journeyfase", "journey phase", "journeyfasen", "journey phases", "journeyfases");
        terms.Member(
            JourneyPhase.Need,
            "latente en concrete behoefte",
            "latent and concrete need",
            "latente behoefte en concrete behoefte",
            "latente of concrete behoefte",
            "latent or concrete need",
            "behoefte",
            "behoeftefase",
            "need"
        );
        terms.Member(JourneyPhase.LatentNeed, "latente behoefte", "latent need");
        terms.Member(JourneyPhase.ConcreteNeed, "concrete behoefte", "concrete need");
        terms.Member(JourneyPhase.Orientation, "oriëntatie", "orientation", "oriëntatiefase", "orientation phase");
        terms.Member(
            JourneyPhase.Consideration,
            "overweging",
            "consideration",
            "overwegingsfase",
            "consideration phase"
        );
        terms.Member(
            JourneyPhase.DecisionMoment,
            "beslismoment",
            "decision moment",
            "moment of decision",
            "beslissing",
            "decision"
        );
        terms.Member(JourneyPhase.Purchase, "koop", "purchase", "koopfase", "aankoop", "purchase phase");
        terms.Member(JourneyPhase.Delivery, "levering", "delivery", "leveringsfase", "delivery phase");
        terms.Member(JourneyPhase.Use, "gebruik", "use", "gebruiksfase", "use phase", "usage");
        terms.Member(JourneyPhase.Loyalty, "loyaliteit", "loyalty", "loyaliteitsfase", "loyalty phase");
        terms.Member(
            JourneyPhase.Advocacy,
            "ambassadeurschap",
            "advocacy",
            "ambassadeursfase",
            "advocacy phase",
            "ambassadeur"
        );
    }

    private static void AddFivePhases(TermTable terms)
    {
        terms.Type<LifecycleStage>(
            "fase (vijffasenmodel)",
            "lifecycle stage",
            "fasen (vijffasenmodel)",
            "lifecycle stages",
            "levenscyclusfase",
            "levenscyclusfasen",
            "levenscyclusfases"
        );
        terms.Member(LifecycleStage.Awareness, "bewustwording", "awareness");
        terms.Member(LifecycleStage.Consideration, "overweging", "consideration");
        terms.Member(LifecycleStage.Decision, "beslissing", "decision");
        terms.Member(LifecycleStage.Retention, "behoud", "retention", "retentie");
        terms.Member(LifecycleStage.Advocacy, "ambassadeurschap", "advocacy");
    }

    private static void AddSalesFunnel(TermTable terms)
    {
        terms.Type<SalesFunnelStage>(
            "salesfunnelfase",
            "sales funnel stage",
            "salesfunnelfasen",
            "sales funnel stages",
            "salesfunnelfases",
            "salesfunnel",
            "verkooptrechterfase",
            "verkooptrechterfasen",
            "verkooptrechterfases",
            "verkooptrechter"
        );
        terms.Noun(SalesFunnelStage.Suspect, "suspect", "suspect", "suspects", "suspects");
        terms.Noun(SalesFunnelStage.Lead, "lead", "lead", "leads", "leads");
        terms.Noun(SalesFunnelStage.Prospect, "prospect", "prospect", "prospects", "prospects");
        terms.Noun(SalesFunnelStage.Customer, "klant", "customer", "klanten", "customers");
        terms.Noun(
            SalesFunnelStage.ReturningCustomer,
            "terugkerende klant",
            "returning customer",
            "terugkerende klanten",
            "returning customers"
        );
    }
}
