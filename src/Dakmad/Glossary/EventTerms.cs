namespace Dakmad.Glossary;

/// <summary>The second A on the upper levels: marketing concepts and the events that carry them out [S3:70-76].</summary>
internal static class EventTerms
{
    public static void AddTo(TermTable terms)
    {
        AddConcept(terms);
        AddEvent(terms);
        AddPositions(terms);
        AddOrdering(terms);
    }

    private static void AddConcept(TermTable terms)
    {
        terms.Type<MarketingConcept>(
            "marketingconcept",
            "marketing concept",
            "marketingconcepten",
            "marketing concepts",
            "concept",
            "concepten",
            "concepts"
        );
        terms.TargetGroups<MarketingConcept>();
        terms.Offerings<MarketingConcept>();
        terms.Channels<MarketingConcept>();
        terms.Resources<MarketingConcept>();
        terms.Budget<MarketingConcept>();
        terms.Objectives<MarketingConcept>();
        terms.Covers<MarketingConcept>();
    }

    private static void AddEvent(TermTable terms)
    {
        terms.Type<MarketingEvent>(
            "event",
            "event",
            "events",
            "events",
            "marketingevent",
            "marketingevents",
            "evenement",
            "evenementen"
        );
        terms.Property<MarketingEvent>(
            nameof(MarketingEvent.Concept),
            "marketingconcept",
            "marketing concept",
            "concept"
        );
        terms.Regularity<MarketingEvent>();
        terms.Orderings<MarketingEvent>();
        terms.Period<MarketingEvent>();
        terms.Property<MarketingEvent>(nameof(MarketingEvent.Recurrence), "herhaling", "recurrence");
        terms.Property<MarketingEvent>(nameof(MarketingEvent.Location), "locatie", "location", "plaats", "place");
        terms.TargetGroups<MarketingEvent>();
        terms.Offerings<MarketingEvent>();
        terms.Channels<MarketingEvent>();
        terms.Resources<MarketingEvent>();
        terms.Budget<MarketingEvent>();
        terms.Objectives<MarketingEvent>();
        terms.Covers<MarketingEvent>();

        terms.Type<Recurrence>("herhaling", "recurrence", "herhalingen", "recurrences");
        terms.Property<Recurrence>(nameof(Recurrence.Every), "elke", "every", "iedere");
        terms.Property<Recurrence>(nameof(Recurrence.Weekdays), "weekdagen", "weekdays", "op", "on");
        terms.Property<Recurrence>(nameof(Recurrence.Position), "hoeveelste", "position", "hoeveelste in de maand");
        terms.Property<Recurrence>(nameof(Recurrence.MonthDay), "dag van de maand", "day of the month", "maanddag");
        terms.Property<Recurrence>(nameof(Recurrence.Until), "tot en met", "until", "t/m");
    }

    private static void AddPositions(TermTable terms)
    {
        terms.Type<MonthPosition>(
            "plaats in de maand",
            "position in the month",
            "plaatsen in de maand",
            "positions in the month"
        );
        terms.Member(MonthPosition.First, "eerste", "first", "1e", "1st");
        terms.Member(MonthPosition.Second, "tweede", "second", "2e", "2nd");
        terms.Member(MonthPosition.Third, "derde", "third", "3e", "3rd");
        terms.Member(MonthPosition.Fourth, "vierde", "fourth", "4e", "4th");
        terms.Member(MonthPosition.Fifth, "vijfde", "fifth", "5e", "5th");
        terms.Member(MonthPosition.Last, "laatste", "last");
    }

    private static void AddOrdering(TermTable terms)
    {
        terms.Type<Regularity>(
            "regulariteit",
            "regularity",
            "regulariteiten",
            "regularities",
            "regulier of niet-regulier",
            "regular or non-regular"
        );
        terms.Member(Regularity.Regular, "regulier", "regular", "reguliere");
        terms.Member(
            Regularity.NonRegular,
            "niet-regulier",
            "non-regular",
            "niet-reguliere",
            "non-regulier",
            "non-reguliere"
        );

        terms.Type<Ordering>("ordening", "ordering", "ordeningen", "orderings");
        terms.Property<Ordering>(
            nameof(Ordering.Principle),
            "ordeningsprincipe",
            "ordering principle",
            "principe",
            "principle"
        );
        terms.Property<Ordering>(nameof(Ordering.Value), "waarde", "value");

        terms.Type<OrderingPrinciple>(
            "ordeningsprincipe",
            "ordering principle",
            "ordeningsprincipes",
            "ordering principles"
        );
        terms.Name<OrderingPrinciple>();
        terms.Instance(
            OrderingPrinciple.Regularity,
            "regulariteit",
            "regularity",
            ["regulier of niet-regulier", "regular or non-regular"]
        );
    }
}
