namespace Dakmad.Glossary;

/// <summary>
/// The second A on the operational level: activities, their main groups and their sales moments, with the spelling
/// variants of S3's prose [S3:111-115] and table [S3:136-150].
/// </summary>
internal static class ActivityTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Activity>("activiteit", "activity", "activiteiten", "activities");
        terms.Property<Activity>(nameof(Activity.Type), "type activiteit", "activity type");
        AddKindAndMoment<Activity>(terms);
        terms.Regularity<Activity>();
        terms.Orderings<Activity>();
        terms.Events<Activity>();
        terms.Resources<Activity>();
        terms.Covers<Activity>();

        terms.Type<ActivityType>("type activiteit", "activity type", "typen activiteiten", "activity types");
        AddKindAndMoment<ActivityType>(terms);

        AddKinds(terms);
        AddMoments(terms);
    }

    private static void AddKindAndMoment<T>(TermTable terms)
    {
        terms.Property<T>(nameof(Activity.Kind), "soort", "kind", "soort activiteit", "kind of activity");
        terms.Property<T>(nameof(Activity.Moment), "verkoopmoment", "sales moment", "moment");
    }

    private static void AddKinds(TermTable terms)
    {
        terms.Type<ActivityKind>(
            "soort activiteit",
            "kind of activity",
            "soorten activiteiten",
            "kinds of activity",
            "hoofdindeling"
        );
        terms.Member(ActivityKind.Inform, "informeren", "inform", "informing", "informatie", "information");
        terms.Member(
            ActivityKind.Communicate,
            "communiceren",
            "communicate",
            "communicating",
            "communicatie",
            "communication"
        );
        terms.Noun(
            ActivityKind.Transact,
            "transactie",
            "transaction",
            "transacties",
            "transactions",
            "transact",
            "transacting"
        );
        terms.Member(
            ActivityKind.Fulfil,
            "afhandelen",
            "fulfilment",
            "afhandeling",
            "fulfil",
            "fulfill",
            "fulfillment",
            "fulfilling",
            "handling",
            "handle"
        );
        terms.Member(
            ActivityKind.Distribute,
            "distributie",
            "distribution",
            "distribueren",
            "distribute",
            "distributing"
        );
    }

    private static void AddMoments(TermTable terms)
    {
        terms.Type<SalesMoment>("verkoopmoment", "sales moment", "verkoopmomenten", "sales moments");
        terms.Member(
            SalesMoment.PreSales,
            "pré sales",
            "pre-sales",
            "pre-sale",
            "pré",
            "voor de verkoop",
            "before the sale"
        );
        terms.Member(
            SalesMoment.AfterSales,
            "aftersales",
            "after-sales",
            "after-sale",
            "after",
            "nazorg",
            "na de verkoop",
            "after the sale"
        );
    }
}
