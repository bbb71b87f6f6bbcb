namespace Dakmad.Glossary;

/// <summary>The touchpoint: one channel with one activity, and what is said, expected and spent there.</summary>
internal static class TouchpointTerms
{
    public static void AddTo(TermTable terms)
    {
        AddTouchpoint(terms);
        AddContent(terms);
        AddFigures(terms);
    }

    private static void AddTouchpoint(TermTable terms)
    {
        terms.Type<Touchpoint>("contactmoment", "touchpoint", "contactmomenten", "touchpoints");
        terms.Property<Touchpoint>(nameof(Touchpoint.Channel), "kanaal", "channel");
        terms.Property<Touchpoint>(nameof(Touchpoint.Activity), "activiteit", "activity");
        terms.Property<Touchpoint>(
            nameof(Touchpoint.Stages),
            "6B-fasen",
            "6B stages",
            "6B-fase",
            "6B stage",
            "6B-fases",
            "6B"
        );
        terms.Property<Touchpoint>(
            nameof(Touchpoint.Phase),
            "fase van de customer journey",
            "journey phase",
            "fase",
            "phase",
            "journeyfase"
        );
        terms.Property<Touchpoint>(
            nameof(Touchpoint.LifecycleStage),
            "fase (vijffasenmodel)",
            "lifecycle stage",
            "levenscyclusfase"
        );
        terms.Property<Touchpoint>(
            nameof(Touchpoint.FunnelStage),
            "salesfunnelfase",
            "sales funnel stage",
            "salesfunnel",
            "verkooptrechterfase",
            "verkooptrechter"
        );
        terms.Personas<Touchpoint>();
        terms.BuyingRoles<Touchpoint>();
        terms.Property<Touchpoint>(nameof(Touchpoint.Content), "content", "content", "inhoud");
        terms.Property<Touchpoint>(nameof(Touchpoint.Tasks), "taken", "tasks", "taak", "task");
        terms.Property<Touchpoint>(nameof(Touchpoint.Objective), "doelstelling", "objective");
        terms.Property<Touchpoint>(nameof(Touchpoint.Volume), "volume", "volume");
        terms.Property<Touchpoint>(nameof(Touchpoint.Cost), "kosten", "cost", "costs");
        terms.Property<Touchpoint>(nameof(Touchpoint.Contact), "contact", "contact");
        terms.Property<Touchpoint>(
            nameof(Touchpoint.Experience),
            "klantbeleving",
            "customer experience",
            "beleving",
            "experience"
        );
        terms.Property<Touchpoint>(nameof(Touchpoint.Service), "service", "service");
        terms.Property<Touchpoint>(nameof(Touchpoint.Handling), "afhandeling", "handling", "bediening");
        terms.Property<Touchpoint>(nameof(Touchpoint.Initiator), "initiatiefnemer", "initiator", "initiatief");
        terms.Property<Touchpoint>(nameof(Touchpoint.PerformedBy), "uitgevoerd door", "performed by", "uitvoerder");
        terms.Property<Touchpoint>(nameof(Touchpoint.Timing), "timing", "timing");
        terms.Property<Touchpoint>(nameof(Touchpoint.Routes), "routes", "routes", "route");
        terms.Property<Touchpoint>(nameof(Touchpoint.Weight), "gewicht", "weight", "weging");
        terms.TargetGroups<Touchpoint>();
        terms.Covers<Touchpoint>();
    }

    private static void AddContent(TermTable terms)
    {
        terms.Type<TouchpointContent>("content", "content", "content", "content", "inhoud");
        terms.Property<TouchpointContent>(
            nameof(TouchpointContent.Messages),
            "boodschappen",
            "messages",
            "boodschap",
            "message"
        );
        terms.Property<TouchpointContent>(
            nameof(TouchpointContent.Formats),
            "contentvormen",
            "content formats",
            "contentvorm",
            "content format",
            "formats"
        );
        terms.Property<TouchpointContent>(
            nameof(TouchpointContent.CallToAction),
            "call-to-action",
            "call to action",
            "CTA"
        );

        terms.Type<Message>("boodschap", "message", "boodschappen", "messages");
        terms.Property<Message>(nameof(Message.Text), "tekst", "text");
        terms.Relation<Message>();
        terms.TargetGroups<Message>();
    }

    private static void AddFigures(TermTable terms)
    {
        terms.Type<TouchpointVolume>("volume", "volume", "volumes", "volumes");
        terms.Property<TouchpointVolume>(
            nameof(TouchpointVolume.Expected),
            "verwacht aantal",
            "expected number",
            "verwacht",
            "expected"
        );
        terms.Unit<TouchpointVolume>();
        terms.Property<TouchpointVolume>(
            nameof(TouchpointVolume.PassRate),
            "doorstroomratio",
            "pass rate",
            "doorstroom"
        );
        terms.Property<TouchpointVolume>(
            nameof(TouchpointVolume.ContactsPerCustomer),
            "contacten per klant",
            "contacts per customer"
        );

        terms.Type<TouchpointCost>("kosten", "cost", "kosten", "costs");
        terms.Property<TouchpointCost>(nameof(TouchpointCost.PerContact), "kosten per contact", "cost per contact");
        terms.Property<TouchpointCost>(nameof(TouchpointCost.Fixed), "vaste kosten", "fixed cost", "fixed costs");
        terms.Budget<TouchpointCost>();

        terms.Type<TouchpointTiming>("timing", "timing", "timings", "timings");
        terms.Period<TouchpointTiming>();
        terms.Property<TouchpointTiming>(nameof(TouchpointTiming.After), "na", "after");
        terms.Property<TouchpointTiming>(
            nameof(TouchpointTiming.Since),
            "gerekend vanaf",
            "counted from",
            "sinds",
            "since"
        );
        terms.Property<TouchpointTiming>(nameof(TouchpointTiming.Trigger), "trigger", "trigger", "aanleiding");
    }
}
