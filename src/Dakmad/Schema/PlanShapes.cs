using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>The plan and its three levels.</summary>
internal static class PlanShapes
{
    public static ObjectShape Plan { get; } =
        ObjectShape.Element(
            MarketingPlanJson.Fields,
            new(
                "Een marketingplan: keuzes voor de zes DAKMAD-letters (doelgroepen, aanbod, kanalen, middelen, activiteiten, doelstellingen) op drie niveaus.",
                "A marketing plan: choices for the six DAKMAD letters (target groups, offerings, channels, resources, activities, objectives) on three levels."
            ),
            [
                new(nameof(Dakmad), Values.Version),
                new(nameof(MarketingPlan.Organisation), Values.Text),
                new(nameof(MarketingPlan.Language), Values.Enum<Language>()),
                new(nameof(MarketingPlan.Currency), Values.Currency),
                new(nameof(MarketingPlan.Period), SharedShapes.DateRange),
                new(nameof(MarketingPlan.ReviewedOn), Values.Date),
                new(nameof(MarketingPlan.Budget), SharedShapes.Money),
                new(nameof(MarketingPlan.ExchangeRates), new ListShape(ExchangeRate())),
                new(nameof(MarketingPlan.Strategy), StrategyShapes.Choice),
                new(nameof(MarketingPlan.Personas), new ListShape(ElementShapes.Persona)),
                new(nameof(MarketingPlan.Strategic), Strategic()),
                new(nameof(MarketingPlan.Tactical), Tactical()),
                new(nameof(MarketingPlan.Operational), Operational()),
                new(nameof(MarketingPlan.Suppressions), new ListShape(Suppression())),
            ]
        );

    private static ObjectShape ExchangeRate() =>
        new(
            ExchangeRateJson.Fields,
            new(
                "Wat een eenheid van een andere valuta waard is in de valuta van het plan.",
                "What one unit of another currency is worth in the currency of the plan."
            ),
            [
                new(nameof(Dakmad.ExchangeRate.Currency), Values.Currency),
                new(nameof(Dakmad.ExchangeRate.Rate), Values.Positive),
                new(nameof(Dakmad.ExchangeRate.On), Values.Date),
                new(nameof(Dakmad.ExchangeRate.Source), Values.Text),
            ]
        );

    private static ObjectShape Suppression() =>
        new(
            SuppressionJson.Fields,
            new("Waar een regel niet telt, en waarom.", "Where a rule does not count, and why."),
            [
                new(nameof(Dakmad.Suppression.Rule), Values.RuleId),
                new(nameof(Dakmad.Suppression.Path), Values.Pointer),
                new(nameof(Dakmad.Suppression.Reason), Values.Text),
            ]
        );

    private static ObjectShape Strategic() =>
        new(
            StrategicLevelJson.Fields,
            new(
                "De keuzes voor de zes letters op strategisch niveau.",
                "The choices for the six letters on the strategic level."
            ),
            [
                new(nameof(StrategicLevel.Period), SharedShapes.DateRange),
                new(nameof(StrategicLevel.TargetGroups), new ListShape(ElementShapes.TargetGroup)),
                new(nameof(StrategicLevel.Offerings), new ListShape(ElementShapes.Offering)),
                new(nameof(StrategicLevel.Channels), new ListShape(ElementShapes.Channel)),
                new(nameof(StrategicLevel.Resources), new ListShape(ElementShapes.Resource)),
                new(nameof(StrategicLevel.Concepts), new ListShape(ActivityShapes.Concept)),
                new(nameof(StrategicLevel.Objectives), new ListShape(ElementShapes.Objective)),
            ]
        );

    private static ObjectShape Tactical() =>
        new(
            TacticalLevelJson.Fields,
            new(
                "De keuzes voor de zes letters op tactisch niveau. Wat hier niet staat, geldt zoals op strategisch niveau.",
                "The choices for the six letters on the tactical level. What is not stated here holds as on the strategic level."
            ),
            [
                new(nameof(TacticalLevel.Period), SharedShapes.DateRange),
                new(nameof(TacticalLevel.TargetGroups), new ListShape(ElementShapes.TargetGroup)),
                new(nameof(TacticalLevel.Offerings), new ListShape(ElementShapes.Offering)),
                new(nameof(TacticalLevel.Channels), new ListShape(ElementShapes.Channel)),
                new(nameof(TacticalLevel.Resources), new ListShape(ElementShapes.Resource)),
                new(nameof(TacticalLevel.Events), new ListShape(ActivityShapes.Event)),
                new(nameof(TacticalLevel.Objectives), new ListShape(ElementShapes.Objective)),
            ]
        );

    private static ObjectShape Operational() =>
        new(
            OperationalLevelJson.Fields,
            new(
                "De keuzes voor de zes letters op operationeel niveau, met de klantreizen. Wat hier niet staat, geldt zoals op tactisch niveau.",
                "The choices for the six letters on the operational level, with the journeys. What is not stated here holds as on the tactical level."
            ),
            [
                new(nameof(OperationalLevel.Period), SharedShapes.DateRange),
                new(nameof(OperationalLevel.TargetGroups), new ListShape(ElementShapes.TargetGroup)),
                new(nameof(OperationalLevel.Offerings), new ListShape(ElementShapes.Offering)),
                new(nameof(OperationalLevel.Channels), new ListShape(ElementShapes.Channel)),
                new(nameof(OperationalLevel.Resources), new ListShape(ElementShapes.Resource)),
                new(nameof(OperationalLevel.Activities), new ListShape(ActivityShapes.Activity)),
                new(nameof(OperationalLevel.Journeys), new ListShape(JourneyShapes.Journey)),
                new(nameof(OperationalLevel.Objectives), new ListShape(ElementShapes.Objective)),
            ]
        );
}
