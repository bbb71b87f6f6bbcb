namespace Dakmad.Tests.Generators;

/// <summary>The three levels of a plan.</summary>
internal static class Levels
{
    public static StrategicLevel Strategic(Draw draw, Skeleton plan) =>
        plan.Omits(Skeleton.Strategic)
            ? StrategicLevel.Empty
            : new()
            {
                Period = draw.Maybe(Times.Range),
                TargetGroups = Elements.TargetGroups(draw, plan, Skeleton.Strategic),
                Offerings = Elements.Offerings(draw, plan, Skeleton.Strategic),
                Channels = Elements.Channels(draw, plan, Skeleton.Strategic),
                Resources = Elements.Resources(draw, plan, Skeleton.Strategic),
                Concepts = Work.Concepts(draw, plan),
                Objectives = Elements.Objectives(draw, plan, Skeleton.Strategic),
                Extra = Extras.For<StrategicLevel>(draw),
            };

    public static TacticalLevel Tactical(Draw draw, Skeleton plan) =>
        plan.Omits(Skeleton.Tactical)
            ? TacticalLevel.Empty
            : new()
            {
                Period = draw.Maybe(Times.Range),
                TargetGroups = Elements.TargetGroups(draw, plan, Skeleton.Tactical),
                Offerings = Elements.Offerings(draw, plan, Skeleton.Tactical),
                Channels = Elements.Channels(draw, plan, Skeleton.Tactical),
                Resources = Elements.Resources(draw, plan, Skeleton.Tactical),
                Events = Work.Events(draw, plan),
                Objectives = Elements.Objectives(draw, plan, Skeleton.Tactical),
                Extra = Extras.For<TacticalLevel>(draw),
            };

    public static OperationalLevel Operational(Draw draw, Skeleton plan) =>
        plan.Omits(Skeleton.Operational)
            ? OperationalLevel.Empty
            : new()
            {
                Period = draw.Maybe(Times.Range),
                TargetGroups = Elements.TargetGroups(draw, plan, Skeleton.Operational),
                Offerings = Elements.Offerings(draw, plan, Skeleton.Operational),
                Channels = Elements.Channels(draw, plan, Skeleton.Operational),
                Resources = Elements.Resources(draw, plan, Skeleton.Operational),
                Activities = Work.Activities(draw, plan),
                Journeys = Journeys.All(draw, plan),
                Objectives = Elements.Objectives(draw, plan, Skeleton.Operational),
                Extra = Extras.For<OperationalLevel>(draw),
            };
}
