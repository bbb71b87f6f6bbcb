using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>The subjects, as the headings of a list of their entries.</summary>
internal static class SubjectTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<KnowledgeSubject>("onderwerp", "subject", "onderwerpen", "subjects");
        AddPlan(terms);
        AddPhases(terms);
        AddMethod(terms);
    }

    private static void AddPlan(TermTable terms)
    {
        terms.Member(KnowledgeSubject.Letters, "letters van DAKMAD", "letters of DAKMAD");
        terms.Member(KnowledgeSubject.Levels, "niveaus", "levels");
        terms.Member(KnowledgeSubject.Strategies, "strategische keuzes", "strategic choices");
        terms.Member(
            KnowledgeSubject.Phases,
            "fasen van de customer journey",
            "phases of the journey",
            "fasen",
            "phases"
        );
        terms.Member(
            KnowledgeSubject.LifecycleStages,
            "fasen (vijffasenmodel)",
            "lifecycle stages",
            "stages",
            "levenscyclusfasen"
        );
        terms.Member(KnowledgeSubject.SixB, "6B-fasen", "6B stages", "6B");
        terms.Member(
            KnowledgeSubject.SalesFunnel,
            "fasen van de sales funnel",
            "stages of the sales funnel",
            "sales funnel",
            "verkooptrechter"
        );
        terms.Member(
            KnowledgeSubject.LoyaltyLoop,
            "stappen van de loyalty loop",
            "steps of the loyalty loop",
            "loyalty loop"
        );
        terms.Member(
            KnowledgeSubject.Means,
            "marketinginstrumenten",
            "marketing instruments",
            "means",
            "marketingmiddelen"
        );
        terms.Member(KnowledgeSubject.Kpis, "KPI's en andere maten", "KPIs and other measures", "KPI's", "KPI");
        terms.Member(KnowledgeSubject.Tools, "hulpmiddelen", "tools");
    }

    private static void AddPhases(TermTable terms)
    {
        terms.Member(KnowledgeSubject.Signals, "herkenningssignalen", "recognition signals", "signalen", "signals");
        terms.Member(KnowledgeSubject.NeedCauses, "oorzaken van een latente behoefte", "causes of a latent need");
        terms.Member(
            KnowledgeSubject.NeedOccasions,
            "aanleidingen voor een concrete behoefte",
            "occasions for a concrete need"
        );
        terms.Member(
            KnowledgeSubject.NeedQuestions,
            "vragen bij een concrete behoefte",
            "questions on a concrete need"
        );
        terms.Member(KnowledgeSubject.ChoiceFactors, "keuzefactoren", "choice factors");
        terms.Member(KnowledgeSubject.PurchaseSteps, "stappen van een online aankoop", "steps of an online purchase");
        terms.Member(KnowledgeSubject.DropOffMoments, "afhaakmomenten", "drop-off moments");
        terms.Member(KnowledgeSubject.DeliveryForms, "vormen van levering", "forms of delivery");
        terms.Member(
            KnowledgeSubject.DeliveryRisks,
            "risico's van de levering",
            "risks of delivery",
            "risico's",
            "risks"
        );
        terms.Member(
            KnowledgeSubject.MitigationWindows,
            "perioden om risico's te beperken",
            "periods for reducing risks"
        );
        terms.Member(KnowledgeSubject.UsageSources, "bronnen van gebruiksinformatie", "sources of usage information");
        terms.Member(KnowledgeSubject.LoyaltyThreats, "bedreigingen van loyaliteit", "threats to loyalty");
        terms.Member(KnowledgeSubject.LoyaltyKinds, "vormen van loyaliteit", "kinds of loyalty");
        terms.Member(KnowledgeSubject.NetPromoterScore, "Net Promoter Score", "Net Promoter Score", "NPS");
        terms.Member(KnowledgeSubject.Omnichannel, "omnichannel", "omnichannel");
        terms.Member(
            KnowledgeSubject.AmbassadorKinds,
            "soorten ambassadeurs",
            "kinds of ambassadors",
            "ambassadeurs",
            "ambassadors"
        );
    }

    private static void AddMethod(TermTable terms)
    {
        terms.Member(KnowledgeSubject.ContentKinds, "contentvormen", "kinds of content", "content");
        terms.Member(
            KnowledgeSubject.Touchpoints,
            "soorten contactmomenten",
            "kinds of touchpoints",
            "touchpoints",
            "contactmomenten"
        );
        terms.Member(
            KnowledgeSubject.MappingSteps,
            "stappen van customer journey mapping",
            "steps of customer journey mapping"
        );
        terms.Member(KnowledgeSubject.PersonaParts, "onderdelen van een persona", "parts of a persona");
        terms.Member(KnowledgeSubject.EvidenceKinds, "soorten bewijs", "kinds of evidence");
        terms.Member(KnowledgeSubject.JourneyUses, "toepassingen van de customer journey", "uses of the journey");
        terms.Member(KnowledgeSubject.Principles, "uitgangspunten", "principles");
        terms.Member(KnowledgeSubject.ConsumerTrends, "consumententrends", "consumer trends", "trends");
        terms.Member(KnowledgeSubject.Benchmarks, "kengetallen", "benchmarks");
        terms.Member(
            KnowledgeSubject.WorkedExamples,
            "uitgewerkte voorbeelden",
            "worked examples",
            "voorbeelden",
            "examples"
        );
        terms.Member(
            KnowledgeSubject.Tables,
            "tabellen uit de bronnen",
            "tables from the sources",
            "tabellen",
            "tables"
        );
        terms.Member(KnowledgeSubject.Terms, "begrippen", "terms");
        terms.Member(
            KnowledgeSubject.NeighbouringModels,
            "verwante modellen",
            "neighbouring models",
            "modellen",
            "models"
        );
        terms.Member(KnowledgeSubject.Authors, "auteurs", "authors");
    }
}
