using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

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

    public static PartShape<DisciplineAmbition> Ambition { get; } =
        new PartShape<DisciplineAmbition>(NewDisciplineAmbition, Present)
            .Described(
                "Hoe ver de organisatie in een waardestrategie wil gaan.",
                "How far the organisation wants to go in one value discipline."
            )
            .Required(p => p.Discipline, SetDiscipline, OneOf<ValueDiscipline>())
            .Required(p => p.Standing, SetStanding, OneOf<DisciplineStanding>())
            .Field(p => p.Rationale, SetRationale, Text);

    public static PartShape<JourneyExpectation> Expectation { get; } =
        new PartShape<JourneyExpectation>(NewJourneyExpectation, Present)
            .Described(
                "Wat van de klantreizen van het plan wordt verwacht, in een meetwaarde: de id (zoals staffedShare) of de naam (zoals aandeel persoonlijk contact).",
                "What is expected of the journeys of the plan, in a metric: its id (such as staffedShare) or its name (such as personal contact share)."
            )
            .Required(p => p.Metric, SetMetric, Name(name => name, name => name, Metrics))
            .Required(p => p.Direction, SetDirection, OneOf<ExpectedDirection>())
            .Field(p => p.Threshold, SetThreshold, Number)
            .Field(p => p.Rationale, SetRationale, Text)
            .Field(p => p.Journeys, SetJourneys, Refs<Journey>());

    public static PartShape<StrategicChoice> Choice { get; } =
        new PartShape<StrategicChoice>(NewStrategicChoice, Present)
            .Described(
                "De strategische keuzes die de invulling van klantreizen sturen.",
                "The strategic choices that steer the filling in of journeys."
            )
            .Field(p => p.Discipline, SetDiscipline, OneOf<ValueDiscipline>())
            .Field(p => p.Ambitions, SetAmbitions, Parts(Ambition))
            .Field(p => p.Positioning, SetPositioning, Name(name => new Positioning(name), named => named.Name))
            .Field(
                p => p.TransactionModel,
                SetTransactionModel,
                Name(name => new TransactionModel(name), named => named.Name, TransactionModel.Direct)
            )
            .Field(p => p.Rationale, SetRationale, Text)
            .Field(p => p.Expectations, SetExpectations, Parts(Expectation));
}
