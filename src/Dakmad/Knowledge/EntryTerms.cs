using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>What all entries have, and what some have besides.</summary>
internal static class EntryTerms
{
    public static void AddTo(TermTable terms)
    {
        AddEntry(terms);
        AddUse(terms);
        terms.Type<KnowledgeItem>("kennispunt", "item of knowledge", "kennispunten", "items of knowledge");
        terms.Type<MarketingTool>("hulpmiddel", "tool", "hulpmiddelen", "tools", "meetinstrument");
        terms.Property<MarketingTool>(nameof(MarketingTool.CurrentName), "huidige naam", "current name");
        terms.Type<TouchpointKind>(
            "soort contactmoment",
            "kind of touchpoint",
            "soorten contactmomenten",
            "kinds of touchpoints"
        );
        terms.Property<TouchpointKind>(nameof(TouchpointKind.Form), "vorm", "form");
        terms.Type<SourceTable>("brontabel", "source table", "brontabellen", "source tables");
        terms.Property<SourceTable>(nameof(SourceTable.Columns), "kolommen", "columns");
        terms.Property<SourceTable>(nameof(SourceTable.Rows), "rijen", "rows");
        AddLoyaltyLoop(terms);
    }

    private static void AddEntry(TermTable terms)
    {
        terms.Type<KnowledgeEntry>("kennisitem", "entry", "kennisitems", "entries");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Subject), "onderwerp", "subject");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Id), "id", "id");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Name), "naam", "name");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Text), "omschrijving", "description");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Note), "opmerking", "note");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Origin), "herkomst", "origin");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Aliases), "andere woorden", "other words", "synoniemen");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Uses), "toepassingen", "uses");
        terms.Property<KnowledgeEntry>(nameof(KnowledgeEntry.Citations), "bronnen", "sources");

        terms.Type<KnowledgeOrigin>("herkomst", "origin", "herkomsten", "origins");
        terms.Member(KnowledgeOrigin.Source, "brondocument", "source document");
        terms.Member(KnowledgeOrigin.External, "vakgebied", "wider field");
        terms.Member(KnowledgeOrigin.Proposal, "voorstel van Dakmad", "Dakmad proposal");
    }

    private static void AddUse(TermTable terms)
    {
        terms.Type<KnowledgeUse>("toepassing", "use", "toepassingen", "uses");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Phase), "journeyfase", "journey phase");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Stage), "fase (vijffasenmodel)", "lifecycle stage");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Role), "rol", "role");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Media), "mediatype", "media ownership");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Name), "naam in de bron", "name in the source");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Purpose), "waarvoor", "purpose");
        terms.Property<KnowledgeUse>(nameof(KnowledgeUse.Citations), "bronnen", "sources");

        terms.Type<UseRole>("rol", "role", "rollen", "roles");
        terms.Member(UseRole.Primary, "primaire KPI", "primary KPI");
        terms.Member(UseRole.Secondary, "secundaire KPI", "secondary KPI");
        terms.Member(UseRole.Measurement, "meting", "measurement");
        terms.Member(UseRole.Research, "onderzoek", "research");
        terms.Member(UseRole.Insight, "inzicht", "insight");
        terms.Member(UseRole.Optimisation, "optimalisatie", "optimisation", "optimization");
    }

    private static void AddLoyaltyLoop(TermTable terms)
    {
        terms.Type<LoyaltyLoopStage>(
            "stap van de loyalty loop",
            "step of the loyalty loop",
            "stappen van de loyalty loop",
            "steps of the loyalty loop"
        );
        terms.Member(LoyaltyLoopStage.Inspiration, "inspiratie", "inspiration");
        terms.Member(LoyaltyLoopStage.Orientation, "oriëntatie", "orientation");
        terms.Member(LoyaltyLoopStage.Selection, "selectie", "selection");
        terms.Member(LoyaltyLoopStage.Transaction, "transactie", "transaction");
        terms.Member(LoyaltyLoopStage.Experience, "ervaren van het product", "experiencing the product");
        terms.Member(LoyaltyLoopStage.Service, "service", "service");
        terms.Member(LoyaltyLoopStage.Interaction, "interactie", "interaction");
        terms.Member(LoyaltyLoopStage.Engagement, "betrokkenheid", "engagement");
    }
}
