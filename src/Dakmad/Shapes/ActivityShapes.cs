using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>What is done: concepts, events and activities.</summary>
internal static class ActivityShapes
{
    public static PartShape<Ordering> Ordering { get; } =
        new PartShape<Ordering>(NewOrdering, Present)
            .Described(
                "De plaats van een event of activiteit volgens een ordeningsprincipe.",
                "The place of an event or activity under an ordering principle."
            )
            .Required(
                p => p.Principle,
                SetPrinciple,
                Name(name => new OrderingPrinciple(name), named => named.Name, OrderingPrinciple.Regularity)
            )
            .Required(p => p.Value, SetValue, Text);

    public static PartShape<Recurrence> Recurrence { get; } =
        new PartShape<Recurrence>(NewRecurrence, Present)
            .Described(
                "Hoe een event terugkomt: na een vaste tijd, of op dagen zoals elke eerste dinsdag van de maand.",
                "How an event comes back: after a fixed time, or on days such as every first Tuesday of the month."
            )
            .Required(p => p.Every, SetEvery, Interval)
            .Field(p => p.Weekdays, SetWeekdays, SetOf<NodaTime.IsoDayOfWeek>())
            .Field(p => p.Position, SetPosition, OneOf<MonthPosition>())
            .Field(p => p.MonthDay, SetMonthDay, SmallCountFromOne)
            .Field(p => p.Until, SetUntil, Date);

    public static PartShape<MarketingConcept> Concept { get; } =
        new PartShape<MarketingConcept>(NewMarketingConcept, Present)
            .Described(
                "Een activiteit op strategisch niveau, die met events wordt uitgevoerd.",
                "An activity on the strategic level, which events carry out."
            )
            .Element()
            .Field(p => p.TargetGroups, SetTargetGroups, Refs<TargetGroup>())
            .Field(p => p.Offerings, SetOfferings, Refs<Offering>())
            .Field(p => p.Channels, SetChannels, Refs<Channel>())
            .Field(p => p.Resources, SetResources, Refs<Resource>())
            .Field(p => p.Budget, SetBudget, Amount)
            .Field(p => p.Objectives, SetObjectives, Refs<Objective>())
            .Field(p => p.Covers, SetCovers, Ids);

    public static PartShape<MarketingEvent> Event { get; } =
        new PartShape<MarketingEvent>(NewMarketingEvent, Present)
            .Described(
                "Een activiteit op tactisch niveau, die met klantreizen wordt uitgevoerd.",
                "An activity on the tactical level, which journeys carry out."
            )
            .Element()
            .Field(p => p.Concept, SetConcept, OneRef<MarketingConcept>())
            .Field(p => p.Regularity, SetRegularity, OneOf<Regularity>())
            .Field(p => p.Orderings, SetOrderings, Parts(Ordering))
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.Recurrence, SetRecurrence, Part(Recurrence))
            .Field(p => p.Location, SetLocation, Text)
            .Field(p => p.TargetGroups, SetTargetGroups, Refs<TargetGroup>())
            .Field(p => p.Offerings, SetOfferings, Refs<Offering>())
            .Field(p => p.Channels, SetChannels, Refs<Channel>())
            .Field(p => p.Resources, SetResources, Refs<Resource>())
            .Field(p => p.Budget, SetBudget, Amount)
            .Field(p => p.Objectives, SetObjectives, Refs<Objective>())
            .Field(p => p.Covers, SetCovers, Ids)
            .Order(p => p.Period?.Start, p => p.Recurrence?.Until);

    public static PartShape<Activity> Activity { get; } =
        new PartShape<Activity>(NewActivity, Present)
            .Described(
                "Wat op operationeel niveau wordt gedaan, richting de klant of ter voorbereiding. Alleen informeren en communiceren hebben een verkoopmoment.",
                "What is done on the operational level, towards the customer or to prepare it. Only inform and communicate have a sales moment."
            )
            .Element()
            .Computed(p => p.Kind, OneOf<ActivityKind>())
            .Computed(p => p.Moment, OneOf<SalesMoment>())
            .Field(p => p.Regularity, SetRegularity, OneOf<Regularity>())
            .Field(p => p.Orderings, SetOrderings, Parts(Ordering))
            .Field(p => p.Events, SetEvents, Refs<MarketingEvent>())
            .Field(p => p.Resources, SetResources, Refs<Resource>())
            .Field(p => p.Covers, SetCovers, Ids);
}
