using System.Collections.Generic;

namespace Dakmad.Tests.Generators;

/// <summary>The optional parts of a touchpoint.</summary>
internal static class TouchpointParts
{
    public static TouchpointContent Content(Draw draw, Skeleton plan) =>
        new()
        {
            Messages = draw.List(2, d => Message(d, plan)),
            Formats = Texts.Some(draw),
            CallToAction = draw.Maybe(Texts.Text),
            Extra = Extras.For<TouchpointContent>(draw),
        };

    public static TouchpointVolume Volume(Draw draw) =>
        new()
        {
            Expected = Numbers.MaybeNotNegative(draw),
            Unit = draw.Maybe(Values.Unit),
            PassRate = Numbers.MaybeShare(draw),
            ContactsPerCustomer = Numbers.MaybeNotNegative(draw),
            Extra = Extras.For<TouchpointVolume>(draw),
        };

    public static TouchpointCost Cost(Draw draw) =>
        new()
        {
            PerContact = Values.MaybeMoney(draw),
            Fixed = Values.MaybeMoney(draw),
            Budget = Values.MaybeMoney(draw),
            Extra = Extras.For<TouchpointCost>(draw),
        };

    public static TouchpointExperience Experience(Draw draw, Listed<Touchpoint> touchpoints) =>
        new()
        {
            Emotion = draw.MaybeMember<Emotion>(),
            PainPoints = Texts.Some(draw),
            Opportunities = Texts.Some(draw),
            DropOffs = DropOffs(draw, touchpoints),
            Extra = Extras.For<TouchpointExperience>(draw),
        };

    public static TouchpointService Service(Draw draw) =>
        new()
        {
            Customisation = draw.MaybeMember<Customisation>(),
            Level = draw.MaybeMember<ServiceLevel>(),
            Hours = draw.List(2, Hours),
            ResponseTime = draw.Maybe(Times.Period),
            SharedContext = draw.MaybeValue(d => d.OneIn(2)),
            Extra = Extras.For<TouchpointService>(draw),
        };

    public static TouchpointTiming Timing(Draw draw, Listed<Touchpoint> touchpoints) =>
        new()
        {
            Period = draw.Maybe(Times.Range),
            After = draw.Maybe(Times.Period),
            Since = touchpoints.Maybe(draw),
            Trigger = draw.Maybe(Texts.Text),
            Extra = Extras.For<TouchpointTiming>(draw),
        };

    private static Message Message(Draw draw, Skeleton plan) =>
        new()
        {
            Text = Texts.Text(draw),
            Relation = draw.MaybeMember<CustomerRelation>(),
            TargetGroups = plan.TargetGroups.Some(draw),
            Extra = Extras.For<Message>(draw),
        };

    private static ValueList<DropOff> DropOffs(Draw draw, Listed<Touchpoint> touchpoints)
    {
        var dropOffs = new List<DropOff>();
        var left = 1m;
        for (var length = draw.Fills() ? draw.Length(3) : 0; length > 0; length--)
        {
            dropOffs.Add(
                new()
                {
                    Reason = Texts.Text(draw),
                    Share = Numbers.ShareOf(draw, ref left),
                    Counters = Texts.Some(draw),
                    Recovery = touchpoints.Maybe(draw),
                    Covers = Values.Covers(draw),
                    Extra = Extras.For<DropOff>(draw),
                }
            );
        }

        return [.. dropOffs];
    }

    private static ServiceHours Hours(Draw draw) =>
        new()
        {
            Days = Values.Days(draw),
            From = Times.Minute(draw),
            Until = Times.Minute(draw),
            Extra = Extras.For<ServiceHours>(draw),
        };
}
