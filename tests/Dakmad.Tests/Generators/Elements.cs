namespace Dakmad.Tests.Generators;

/// <summary>The elements that every level may list: target groups, offerings, channels, resources, objectives.</summary>
internal static class Elements
{
    public static ValueList<TargetGroup> TargetGroups(Draw draw, Skeleton plan, int level) =>
        plan.TargetGroups.Make(
            level,
            (id, at) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    Specialises = plan.TargetGroups.MaybeBefore(draw, level, at),
                    Market = draw.MaybeMember<MarketType>(),
                    Relation = draw.MaybeMember<CustomerRelation>(),
                    Size = draw.MaybeValue(d => d.OneIn(8) ? long.MaxValue : d.Below(100_000)),
                    Extra = Extras.For<TargetGroup>(draw),
                }
        );

    public static ValueList<Offering> Offerings(Draw draw, Skeleton plan, int level) =>
        plan.Offerings.Make(
            level,
            (id, at) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    Specialises = plan.Offerings.MaybeBefore(draw, level, at),
                    Kind = draw.MaybeMember<OfferingKind>(),
                    Price = Values.MaybeMoney(draw),
                    Payment = draw.MaybeMember<PaymentPattern>(),
                    Payments = draw.MaybeValue(d => d.OneIn(8) ? int.MaxValue : d.Below(60) + 1),
                    Covers = Values.Covers(draw),
                    Extra = Extras.For<Offering>(draw),
                }
        );

    public static ValueList<Channel> Channels(Draw draw, Skeleton plan, int level) =>
        plan.Channels.Make(
            level,
            (id, at) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    Specialises = plan.Channels.MaybeBefore(draw, level, at),
                    Group = draw.Maybe(Values.Group),
                    Form = draw.MaybeMember<ChannelForm>(),
                    Media = draw.MaybeMember<MediaOwnership>(),
                    Direction = draw.MaybeMember<ContactDirection>(),
                    Extra = Extras.For<Channel>(draw),
                }
        );

    public static ValueList<Resource> Resources(Draw draw, Skeleton plan, int level) =>
        plan.Resources.Make(
            level,
            (id, at) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    Specialises = plan.Resources.MaybeBefore(draw, level, at),
                    Budget = Values.MaybeMoney(draw),
                    Period = draw.Maybe(Times.Range),
                    Extra = Extras.For<Resource>(draw),
                }
        );

    public static ValueList<Objective> Objectives(Draw draw, Skeleton plan, int level) =>
        plan.Objectives.Make(
            level,
            (id, at) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    ContributesTo = plan.Objectives.MaybeBefore(draw, level, at),
                    Kpi = draw.Maybe(Texts.Text),
                    Unit = draw.Maybe(Values.Unit),
                    Baseline = Numbers.MaybeSigned(draw),
                    Target = Numbers.MaybeSigned(draw),
                    Direction = draw.MaybeMember<ObjectiveDirection>(),
                    Deadline = Times.MaybeDate(draw),
                    Tool = draw.Maybe(Texts.Text),
                    Covers = Values.Covers(draw),
                    Extra = Extras.For<Objective>(draw),
                }
        );
}
