using System.Collections.Generic;

namespace Dakmad.Tests.Generators;

/// <summary>The touchpoints of a journey, with their tasks and routes.</summary>
internal static class Touchpoints
{
    public static ValueList<Touchpoint> All(Draw draw, Skeleton plan, Listed<Touchpoint> touchpoints)
    {
        var taskIds = new Identifiers.Unique();
        return touchpoints.Make(
            0,
            (id, _) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    Channel = plan.Channels.One(draw),
                    Activity = plan.Activities.One(draw),
                    Stages = draw.Set<SixBStage>(),
                    Phase = draw.MaybeMember<JourneyPhase>(),
                    LifecycleStage = draw.MaybeMember<LifecycleStage>(),
                    FunnelStage = draw.MaybeMember<SalesFunnelStage>(),
                    TargetGroups = plan.TargetGroups.Some(draw),
                    Personas = plan.Personas.Some(draw),
                    BuyingRoles = draw.Set<BuyingRole>(),
                    Content = draw.Maybe(d => TouchpointParts.Content(d, plan)),
                    Tasks = draw.List(3, d => Task(d, taskIds.Next(d))),
                    Objective = plan.Objectives.Maybe(draw),
                    Volume = draw.Maybe(TouchpointParts.Volume),
                    Cost = draw.Maybe(TouchpointParts.Cost),
                    Contact = draw.Maybe(Identifiers.Id),
                    Experience = draw.Maybe(d => TouchpointParts.Experience(d, touchpoints)),
                    Service = draw.Maybe(TouchpointParts.Service),
                    Handling = draw.MaybeMember<Handling>(),
                    Initiator = draw.MaybeMember<Initiator>(),
                    PerformedBy = draw.MaybeMember<Performer>(),
                    Timing = draw.Maybe(d => TouchpointParts.Timing(d, touchpoints)),
                    Routes = Routes(draw, touchpoints),
                    Weight = draw.MaybeValue(d => d.OneIn(8) ? int.MaxValue : d.Below(11)),
                    Covers = Values.Covers(draw),
                    Extra = Extras.For<Touchpoint>(draw),
                }
        );
    }

    private static TouchpointTask Task(Draw draw, string id) =>
        new()
        {
            Id = id,
            Name = Texts.Text(draw),
            Description = draw.Maybe(Texts.Text),
            Script = draw.Maybe(Script),
            Manual = draw.Maybe(Manual),
            Owner = draw.Maybe(Texts.Text),
            LeadTime = draw.Maybe(Times.Period),
            Deadline = Times.MaybeDate(draw),
            Covers = Values.Covers(draw),
            Extra = Extras.For<TouchpointTask>(draw),
        };

    private static Script Script(Draw draw) =>
        new()
        {
            Text = draw.Maybe(Texts.Text),
            Source = draw.Maybe(Texts.Text),
            Extra = Extras.For<Script>(draw),
        };

    private static Manual Manual(Draw draw) =>
        new()
        {
            Approach = draw.Maybe(Texts.Text),
            Topics = Texts.Some(draw),
            Source = draw.Maybe(Texts.Text),
            Extra = Extras.For<Manual>(draw),
        };

    private static ValueList<Route> Routes(Draw draw, Listed<Touchpoint> touchpoints)
    {
        var routes = new List<Route>();
        var left = 1m;
        for (var length = draw.Fills() ? draw.Length(3) : 0; length > 0; length--)
        {
            routes.Add(
                new()
                {
                    To = touchpoints.Maybe(draw),
                    Share = Numbers.ShareOf(draw, ref left),
                    After = draw.Maybe(Times.Period),
                    Condition = draw.Maybe(Texts.Text),
                    Extra = Extras.For<Route>(draw),
                }
            );
        }

        return [.. routes];
    }
}
