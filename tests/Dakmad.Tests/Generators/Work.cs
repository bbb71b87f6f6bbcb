using NodaTime;

namespace Dakmad.Tests.Generators;

/// <summary>The second A of DAKMAD on each level: marketing concepts, events, activities.</summary>
internal static class Work
{
    public static ValueList<MarketingConcept> Concepts(Draw draw, Skeleton plan) =>
        plan.Concepts.Make(
            0,
            (id, _) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    TargetGroups = plan.TargetGroups.Some(draw),
                    Offerings = plan.Offerings.Some(draw),
                    Channels = plan.Channels.Some(draw),
                    Resources = plan.Resources.Some(draw),
                    Budget = Values.MaybeMoney(draw),
                    Objectives = plan.Objectives.Some(draw),
                    Covers = Values.Covers(draw),
                    Extra = Extras.For<MarketingConcept>(draw),
                }
        );

    public static ValueList<MarketingEvent> Events(Draw draw, Skeleton plan) =>
        plan.Events.Make(0, (id, _) => Event(draw, plan, id));

    public static ValueList<Activity> Activities(Draw draw, Skeleton plan) =>
        plan.Activities.Make(
            0,
            (id, _) =>
                new()
                {
                    Id = id,
                    Name = Texts.Text(draw),
                    Description = draw.Maybe(Texts.Text),
                    Type = draw.Maybe(Values.ActivityType),
                    Regularity = draw.MaybeMember<Regularity>(),
                    Orderings = draw.List(2, Values.Ordering),
                    Events = plan.Events.Some(draw),
                    Resources = plan.Resources.Some(draw),
                    Covers = Values.Covers(draw),
                    Extra = Extras.For<Activity>(draw),
                }
        );

    private static MarketingEvent Event(Draw draw, Skeleton plan, string id)
    {
        var period = draw.Maybe(Times.Range);
        return new()
        {
            Id = id,
            Name = Texts.Text(draw),
            Description = draw.Maybe(Texts.Text),
            Concept = plan.Concepts.Maybe(draw),
            Regularity = draw.MaybeMember<Regularity>(),
            Orderings = draw.List(2, Values.Ordering),
            Period = period,
            Recurrence = draw.Maybe(d => Recurrence(d, period)),
            Location = draw.Maybe(Texts.Text),
            TargetGroups = plan.TargetGroups.Some(draw),
            Offerings = plan.Offerings.Some(draw),
            Channels = plan.Channels.Some(draw),
            Resources = plan.Resources.Some(draw),
            Budget = Values.MaybeMoney(draw),
            Objectives = plan.Objectives.Some(draw),
            Covers = Values.Covers(draw),
            Extra = Extras.For<MarketingEvent>(draw),
        };
    }

    private static Recurrence Recurrence(Draw draw, DateRange? period) =>
        new()
        {
            Every = Times.Interval(draw),
            Weekdays = draw.OneIn(3) ? Values.Days(draw) : [],
            Position = draw.MaybeMember<MonthPosition>(),
            MonthDay = draw.MaybeValue(d => d.Between(1, 32)),
            Until = draw.MaybeValue(d => Until(d, period?.End ?? period?.Start)),
            Extra = Extras.For<Recurrence>(draw),
        };

    private static LocalDate Until(Draw draw, LocalDate? first) =>
        first is { } day ? Times.NotBefore(draw, day) : Times.Date(draw);
}
