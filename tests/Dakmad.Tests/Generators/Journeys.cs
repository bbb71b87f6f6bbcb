using System.Collections.Generic;

namespace Dakmad.Tests.Generators;

/// <summary>Customer journeys.</summary>
internal static class Journeys
{
    public static ValueList<Journey> All(Draw draw, Skeleton plan) =>
        plan.Journeys.Make(0, (id, at) => Journey(draw, plan, id, at));

    private static Journey Journey(Draw draw, Skeleton plan, string id, int position)
    {
        // A touchpoint cannot do without a channel and an activity.
        var most = plan.Channels.IsEmpty || plan.Activities.IsEmpty ? 0 : 8;
        var touchpoints = new Listed<Touchpoint>(draw, most);
        return new()
        {
            Id = id,
            Name = Texts.Text(draw),
            Description = draw.Maybe(Texts.Text),
            Regularity = draw.MaybeMember<Regularity>(),
            Events = Events(draw, plan),
            Period = draw.Maybe(Times.Range),
            TargetGroups = plan.TargetGroups.Some(draw),
            Personas = plan.Personas.Some(draw),
            Offerings = plan.Offerings.Some(draw),
            Resources = plan.Resources.Some(draw),
            Budget = Values.MaybeMoney(draw),
            Rationale = draw.Maybe(Texts.Text),
            Need = draw.Maybe(Need),
            StartsAt = draw.Maybe(d => Point(d, touchpoints)),
            EndsAt = draw.Maybe(d => Point(d, touchpoints)),
            ContinuesIn = plan.Journeys.SomeAfter(draw, position),
            EndObjective = plan.Objectives.Maybe(draw),
            ExpectedTouchpoints = draw.Maybe(Values.TouchpointRange),
            Entries = touchpoints.IsEmpty ? [] : draw.List(2, d => Entry(d, touchpoints)),
            Touchpoints = Touchpoints.All(draw, plan, touchpoints),
            Extra = Extras.For<Journey>(draw),
        };
    }

    private static ValueList<EventShare> Events(Draw draw, Skeleton plan)
    {
        var shares = new List<EventShare>();
        var left = 1m;
        foreach (var reference in plan.Events.Some(draw))
        {
            shares.Add(
                new()
                {
                    Event = reference,
                    Share = Numbers.ShareOf(draw, ref left),
                    Extra = Extras.For<EventShare>(draw),
                }
            );
        }

        return [.. shares];
    }

    private static Need Need(Draw draw) =>
        new()
        {
            Kind = draw.MaybeMember<NeedKind>(),
            Statement = draw.Maybe(Texts.Text),
            Cause = draw.Maybe(Texts.Text),
            Covers = Values.Covers(draw),
            Extra = Extras.For<Need>(draw),
        };

    private static JourneyPoint Point(Draw draw, Listed<Touchpoint> touchpoints) =>
        draw.Below(3) switch
        {
            0 => draw.Member<SixBStage>(),
            1 when !touchpoints.IsEmpty => new(touchpoints.One(draw)),
            _ => draw.Member<JourneyPhase>(),
        };

    private static JourneyEntry Entry(Draw draw, Listed<Touchpoint> touchpoints) =>
        new()
        {
            Touchpoint = touchpoints.One(draw),
            Volume = Numbers.MaybeNotNegative(draw),
            Unit = draw.Maybe(Values.Unit),
            Extra = Extras.For<JourneyEntry>(draw),
        };
}
