namespace Dakmad.Glossary;

/// <summary>The second D, doelstellingen: objectives, and the units in which they are measured.</summary>
internal static class ObjectiveTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Objective>("doelstelling", "objective", "doelstellingen", "objectives");
        terms.Property<Objective>(nameof(Objective.ContributesTo), "draagt bij aan", "contributes to");
        terms.Property<Objective>(nameof(Objective.Kpi), "KPI", "KPI", "indicator");
        terms.Unit<Objective>();
        terms.Property<Objective>(nameof(Objective.Baseline), "nulmeting", "baseline", "uitgangswaarde");
        terms.Property<Objective>(nameof(Objective.Target), "streefwaarde", "target");
        terms.Property<Objective>(nameof(Objective.Direction), "richting", "direction");
        terms.Deadline<Objective>();
        terms.Property<Objective>(nameof(Objective.Tool), "meetinstrument", "measurement tool", "tool");
        terms.Covers<Objective>();

        terms.Type<ObjectiveDirection>(
            "richting van de doelstelling",
            "direction of the objective",
            "richtingen van doelstellingen",
            "directions of objectives"
        );
        terms.Member(ObjectiveDirection.Increase, "verhogen", "increase", "stijgen", "toename");
        terms.Member(ObjectiveDirection.Decrease, "verlagen", "decrease", "dalen", "afname");

        AddUnits(terms);
    }

    private static void AddUnits(TermTable terms)
    {
        terms.Type<MeasurementUnit>("meeteenheid", "unit of measurement", "meeteenheden", "units of measurement");
        terms.Name<MeasurementUnit>();
        terms.Instance(MeasurementUnit.Reach, "bereik", "reach", []);
        terms.Instance(
            MeasurementUnit.Impressions,
            "vertoningen",
            "impressions",
            ["vertoning", "impression", "impressies", "impressie"]
        );
        terms.Instance(MeasurementUnit.Visits, "bezoeken", "visits", ["bezoek", "visit"]);
        terms.Instance(MeasurementUnit.Contacts, "contacten", "contacts", ["contact"]);
        terms.Instance(MeasurementUnit.Leads, "leads", "leads", ["lead"]);
        terms.Instance(MeasurementUnit.Orders, "bestellingen", "orders", ["bestelling", "order"]);
        terms.Instance(MeasurementUnit.Payments, "betalingen", "payments", ["betaling", "payment"]);
        terms.Instance(MeasurementUnit.Customers, "klanten", "customers", ["klant", "customer"]);
    }
}
