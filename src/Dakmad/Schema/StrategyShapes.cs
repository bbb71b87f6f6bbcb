using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>The strategic choice and what goes with it.</summary>
internal static class StrategyShapes
{
    /// <summary>The ids of what the library measures of journeys, for editors to propose; other names are understood too.</summary>
    private static readonly string[] Metrics =
    [
        "onlineShare",
        "phoneShare",
        "faceToFaceShare",
        "selfServiceShare",
        "staffedShare",
        "twoWayShare",
        "afterSalesShare",
        "customisedShare",
        "individualShare",
        "tailoredContactShare",
        "sharedContextShare",
        "audiences",
        "costPerContact",
        "costPerOrder",
        "highServiceShare",
        "commonServiceShare",
        "afterSalesDialogueShare",
        "serviceReach",
        "serviceHours",
        "responseTime",
    ];

    public static Shape Choice { get; } =
        new ObjectShape(
            StrategicChoiceJson.Fields,
            new(
                "De strategische keuzes die de invulling van klantreizen sturen.",
                "The strategic choices that steer the filling in of journeys."
            ),
            [
                new(nameof(StrategicChoice.Discipline), Values.Enum<ValueDiscipline>()),
                new(nameof(StrategicChoice.Ambitions), new ListShape(Ambition())),
                new(nameof(StrategicChoice.Positioning), Values.Text),
                new(nameof(StrategicChoice.TransactionModel), new NameShape(TransactionModel.Direct.Name)),
                new(nameof(StrategicChoice.Rationale), Values.Text),
                new(nameof(StrategicChoice.Expectations), new ListShape(Expectation())),
            ]
        );

    private static ObjectShape Ambition() =>
        new(
            DisciplineAmbitionJson.Fields,
            new(
                "Hoe ver de organisatie in een waardediscipline wil gaan.",
                "How far the organisation wants to go in one value discipline."
            ),
            [
                new(nameof(DisciplineAmbition.Discipline), Values.Enum<ValueDiscipline>()),
                new(nameof(DisciplineAmbition.Standing), Values.Enum<DisciplineStanding>()),
                new(nameof(DisciplineAmbition.Rationale), Values.Text),
            ]
        );

    private static ObjectShape Expectation() =>
        new(
            JourneyExpectationJson.Fields,
            new(
                "Wat van de klantreizen van het plan wordt verwacht, in een meetwaarde: de id (zoals staffedShare) of de naam (zoals aandeel persoonlijk contact).",
                "What is expected of the journeys of the plan, in a metric: its id (such as staffedShare) or its name (such as personal contact share)."
            ),
            [
                new(nameof(JourneyExpectation.Metric), new NameShape(Metrics)),
                new(nameof(JourneyExpectation.Direction), Values.Enum<ExpectedDirection>()),
                new(nameof(JourneyExpectation.Threshold), Values.Number),
                new(nameof(JourneyExpectation.Rationale), Values.Text),
                new(nameof(JourneyExpectation.Journeys), Values.Ids),
            ]
        );
}
