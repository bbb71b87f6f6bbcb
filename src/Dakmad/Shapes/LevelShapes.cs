using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>The three levels.</summary>
internal static class LevelShapes
{
    public static PartShape<StrategicLevel> Strategic { get; } =
        new PartShape<StrategicLevel>(NewStrategicLevel, Present)
            .Described(
                "De keuzes voor de zes letters op strategisch niveau.",
                "The choices for the six letters on the strategic level."
            )
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.TargetGroups, SetTargetGroups, Parts(ElementShapes.TargetGroup))
            .Field(p => p.Offerings, SetOfferings, Parts(ElementShapes.Offering))
            .Field(p => p.Channels, SetChannels, Parts(ElementShapes.Channel))
            .Field(p => p.Resources, SetResources, Parts(ElementShapes.Resource))
            .Field(p => p.Concepts, SetConcepts, Parts(ActivityShapes.Concept))
            .Field(p => p.Objectives, SetObjectives, Parts(ElementShapes.Objective));

    public static PartShape<TacticalLevel> Tactical { get; } =
        new PartShape<TacticalLevel>(NewTacticalLevel, Present)
            .Described(
                "De keuzes voor de zes letters op tactisch niveau. Wat hier niet staat, geldt zoals op strategisch niveau.",
                "The choices for the six letters on the tactical level. What is not stated here holds as on the strategic level."
            )
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.TargetGroups, SetTargetGroups, Parts(ElementShapes.TargetGroup))
            .Field(p => p.Offerings, SetOfferings, Parts(ElementShapes.Offering))
            .Field(p => p.Channels, SetChannels, Parts(ElementShapes.Channel))
            .Field(p => p.Resources, SetResources, Parts(ElementShapes.Resource))
            .Field(p => p.Events, SetEvents, Parts(ActivityShapes.Event))
            .Field(p => p.Objectives, SetObjectives, Parts(ElementShapes.Objective));

    public static PartShape<OperationalLevel> Operational { get; } =
        new PartShape<OperationalLevel>(NewOperationalLevel, Present)
            .Described(
                "De keuzes voor de zes letters op operationeel niveau, met de klantreizen. Wat hier niet staat, geldt zoals op tactisch niveau.",
                "The choices for the six letters on the operational level, with the journeys. What is not stated here holds as on the tactical level."
            )
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.TargetGroups, SetTargetGroups, Parts(ElementShapes.TargetGroup))
            .Field(p => p.Offerings, SetOfferings, Parts(ElementShapes.Offering))
            .Field(p => p.Channels, SetChannels, Parts(ElementShapes.Channel))
            .Field(p => p.Resources, SetResources, Parts(ElementShapes.Resource))
            .Field(p => p.Activities, SetActivities, Parts(ActivityShapes.Activity))
            .Field(p => p.Journeys, SetJourneys, Parts(JourneyShapes.Journey))
            .Field(p => p.Objectives, SetObjectives, Parts(ElementShapes.Objective));
}
