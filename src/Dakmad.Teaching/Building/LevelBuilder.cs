using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>Makes the channels of the three levels of those that touchpoints use, and the activities.</summary>
internal sealed class LevelBuilder(Words words)
{
    public ValueList<Channel> Operational(IReadOnlyList<KitChannel> channels) =>
        [
            .. channels.Select(channel => new Channel
            {
                Id = channel.Key,
                Name = words.Of(channel.Name),
                Specialises = channel.Tactical.Key,
                Group = words.Of(channel.Tactical.Strategic.Group),
                Form = channel.Form ?? channel.Tactical.Strategic.Form,
                Media = channel.Media,
                Direction = channel.Direction,
            }),
        ];

    public ValueList<Channel> Tactical(IReadOnlyList<KitChannel> channels) =>
        [
            .. channels
                .Select(channel => channel.Tactical)
                .Distinct()
                .Select(channel => new Channel
                {
                    Id = channel.Key,
                    Name = words.Of(channel.Name),
                    Specialises = channel.Strategic.Key,
                    Group = words.Of(channel.Strategic.Group),
                    Form = channel.Strategic.Form,
                }),
        ];

    public ValueList<Channel> Strategic(IReadOnlyList<KitChannel> channels) =>
        [
            .. channels
                .Select(channel => channel.Tactical.Strategic)
                .Distinct()
                .Select(channel => new Channel
                {
                    Id = channel.Key,
                    Name = words.Of(channel.Name),
                    Group = words.Of(channel.Group),
                    Form = channel.Form,
                }),
        ];

    /// <summary>The activities that the journeys use, each with the events it belongs to.</summary>
    public ValueList<Activity> Activities(IReadOnlyList<(BuiltJourney Built, string Event)> journeys)
    {
        var all = new[]
        {
            Activity.Inform(
                "inform-pre-sales",
                words.Pick("Informeren pré sales", "Informing pre-sales"),
                SalesMoment.PreSales
            ),
            Activity.Communicate(
                "communicate-pre-sales",
                words.Pick("Communiceren pré sales", "Communicating pre-sales"),
                SalesMoment.PreSales
            ),
            Activity.Transact("transact", words.Pick("Transacties", "Transactions")),
            Activity.Fulfil("fulfil", words.Pick("Afhandelen", "Fulfilment")),
            Activity.Distribute("distribute", words.Pick("Distributie", "Distribution")),
            Activity.Inform(
                "inform-after-sales",
                words.Pick("Informeren aftersales", "Informing after-sales"),
                SalesMoment.AfterSales
            ),
            Activity.Communicate(
                "communicate-after-sales",
                words.Pick("Communiceren aftersales", "Communicating after-sales"),
                SalesMoment.AfterSales
            ),
        };
        return
        [
            .. all.Select(activity =>
                    activity with
                    {
                        Events =
                        [
                            .. journeys
                                .Where(journey =>
                                    journey.Built.Journey.Touchpoints.Any(touchpoint =>
                                        touchpoint.Activity.Id == activity.Id
                                    )
                                )
                                .Select(journey => new Ref<MarketingEvent>(journey.Event))
                                .Distinct(),
                        ],
                    }
                )
                .Where(activity => !activity.Events.IsEmpty),
        ];
    }
}
