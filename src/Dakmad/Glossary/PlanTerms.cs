using NodaTime;

namespace Dakmad.Glossary;

/// <summary>The plan itself, what all its parts have in common, and money and time.</summary>
internal static class PlanTerms
{
    public static void AddTo(TermTable terms)
    {
        AddPlan(terms);
        AddParts(terms);
        AddMoney(terms);
        AddTime(terms);
        AddSuppressions(terms);
    }

    private static void AddPlan(TermTable terms)
    {
        terms.Type<MarketingPlan>("marketingplan", "marketing plan", "marketingplannen", "marketing plans");
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.Organisation),
            "aanbieder",
            "organisation",
            "organisatie",
            "provider"
        );
        terms.Property<MarketingPlan>(nameof(MarketingPlan.Language), "taal", "language");
        terms.Currency<MarketingPlan>();
        terms.Period<MarketingPlan>();
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.ReviewedOn),
            "herzien op",
            "reviewed on",
            "laatst herzien op",
            "last reviewed on"
        );
        terms.Budget<MarketingPlan>();
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.ExchangeRates),
            "wisselkoersen",
            "exchange rates",
            "wisselkoers",
            "exchange rate"
        );
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.Strategy),
            "strategie",
            "strategy",
            "strategische keuze",
            "strategic choice"
        );
        terms.Personas<MarketingPlan>();
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.Strategic),
            "strategisch",
            "strategic",
            "strategisch niveau",
            "strategic level"
        );
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.Tactical),
            "tactisch",
            "tactical",
            "tactisch niveau",
            "tactical level"
        );
        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.Operational),
            "operationeel",
            "operational",
            "operationeel niveau",
            "operational level"
        );

        terms.Property<MarketingPlan>(
            nameof(MarketingPlan.Suppressions),
            "uitzonderingen",
            "suppressions",
            "uitzondering",
            "suppression"
        );

        terms.Type<Language>("taal", "language", "talen", "languages");
        terms.Member(Language.Dutch, "Nederlands", "Dutch", "nl");
        terms.Member(Language.English, "Engels", "English", "en");
    }

    private static void AddParts(TermTable terms)
    {
        terms.Type<PlanElement>("element", "element", "elementen", "elements");
        terms.Property<PlanElement>(nameof(PlanElement.Id), "id", "id", "identifier");
        terms.Property<PlanElement>(nameof(PlanElement.Name), "naam", "name");
        terms.Property<PlanElement>(nameof(PlanElement.Description), "omschrijving", "description", "beschrijving");

        terms.Type<PlanPart>("onderdeel", "part", "onderdelen", "parts");
        terms.Property<PlanPart>(nameof(PlanPart.Extra), "extra", "extra", "extra velden", "extra fields");

        terms.Type<ExtraField>("extra veld", "extra field", "extra velden", "extra fields");
        terms.Name<ExtraField>();
        terms.Property<ExtraField>(nameof(ExtraField.Json), "JSON-waarde", "JSON value", "JSON");
    }

    private static void AddSuppressions(TermTable terms)
    {
        terms.Type<Suppression>("uitzondering", "suppression", "uitzonderingen", "suppressions", "exception");
        terms.Property<Suppression>(nameof(Suppression.Rule), "regel", "rule");
        terms.Property<Suppression>(nameof(Suppression.Path), "plaats", "place", "pad", "path");
        terms.Property<Suppression>(nameof(Suppression.Reason), "reden", "reason");
    }

    private static void AddMoney(TermTable terms)
    {
        terms.Type<Money>("geldbedrag", "amount of money", "geldbedragen", "amounts of money");
        terms.Property<Money>(nameof(Money.Amount), "bedrag", "amount");
        terms.Currency<Money>();

        terms.Type<ExchangeRate>("wisselkoers", "exchange rate", "wisselkoersen", "exchange rates");
        terms.Currency<ExchangeRate>();
        terms.Property<ExchangeRate>(nameof(ExchangeRate.Rate), "koers", "rate");
        terms.Property<ExchangeRate>(nameof(ExchangeRate.On), "datum", "date", "koersdatum");
        terms.Property<ExchangeRate>(nameof(ExchangeRate.Source), "bron", "source");
    }

    private static void AddTime(TermTable terms)
    {
        terms.Type<DateRange>("periode", "period", "perioden", "periods", "periodes");
        terms.Property<DateRange>(nameof(DateRange.Start), "begindatum", "start date", "startdatum", "begin", "start");
        terms.Property<DateRange>(nameof(DateRange.End), "einddatum", "end date", "einde", "eind", "end");

        terms.Member(IsoDayOfWeek.Monday, "maandag", "Monday", "ma", "Mon");
        terms.Member(IsoDayOfWeek.Tuesday, "dinsdag", "Tuesday", "di", "Tue");
        terms.Member(IsoDayOfWeek.Wednesday, "woensdag", "Wednesday", "wo", "Wed");
        terms.Member(IsoDayOfWeek.Thursday, "donderdag", "Thursday", "do", "Thu");
        terms.Member(IsoDayOfWeek.Friday, "vrijdag", "Friday", "vr", "Fri");
        terms.Member(IsoDayOfWeek.Saturday, "zaterdag", "Saturday", "za", "Sat");
        terms.Member(IsoDayOfWeek.Sunday, "zondag", "Sunday", "zo", "Sun");
    }
}
