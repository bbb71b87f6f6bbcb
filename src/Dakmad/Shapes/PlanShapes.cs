using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>The plan, with its exchange rates and suppressions.</summary>
internal static class PlanShapes
{
    public static PartShape<ExchangeRate> ExchangeRate { get; } =
        new PartShape<ExchangeRate>(NewExchangeRate, Present)
            .Described(
                "Wat een eenheid van een andere valuta waard is in de valuta van het plan.",
                "What one unit of another currency is worth in the currency of the plan."
            )
            .Required(p => p.Currency, SetCurrency, Currency)
            .Required(p => p.Rate, SetRate, Positive)
            .Field(p => p.On, SetOn, Date)
            .Field(p => p.Source, SetSource, Text);

    public static PartShape<Suppression> Suppression { get; } =
        new PartShape<Suppression>(NewSuppression, Present)
            .Described("Waar een regel niet telt, en waarom.", "Where a rule does not count, and why.")
            .Required(p => p.Rule, SetRule, RuleId)
            .Field(p => p.Path, SetPath, Pointer)
            .Required(p => p.Reason, SetReason, Text);

    public static PartShape<MarketingPlan> Plan { get; } =
        new PartShape<MarketingPlan>(NewMarketingPlan, Present)
            .Described(
                "Een marketingplan: keuzes voor de zes DAKMAD-letters (doelgroepen, aanbod, kanalen, middelen, activiteiten, doelstellingen) op drie niveaus.",
                "A marketing plan: choices for the six DAKMAD letters (target groups, offerings, channels, resources, activities, objectives) on three levels."
            )
            .Element()
            .Field(p => p.Organisation, SetOrganisation, Text)
            .Field(p => p.Language, SetLanguage, OneOf<Language>())
            .Field(p => p.Currency, SetCurrency, Currency)
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.ReviewedOn, SetReviewedOn, Date)
            .Field(p => p.Budget, SetBudget, Amount)
            .Field(p => p.ExchangeRates, SetExchangeRates, Parts(ExchangeRate))
            .Field(p => p.Strategy, SetStrategy, Part(StrategyShapes.Choice))
            .Field(p => p.Personas, SetPersonas, Parts(ElementShapes.Persona))
            .Field(p => p.Strategic, SetStrategic, Part(LevelShapes.Strategic))
            .Field(p => p.Tactical, SetTactical, Part(LevelShapes.Tactical))
            .Field(p => p.Operational, SetOperational, Part(LevelShapes.Operational))
            .Field(p => p.Suppressions, SetSuppressions, Parts(Suppression));
}
