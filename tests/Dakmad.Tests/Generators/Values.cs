using NodaTime;

namespace Dakmad.Tests.Generators;

/// <summary>The small values that elements are filled with: money, units, labels of open sets.</summary>
internal static class Values
{
    public static string Currency(Draw draw) =>
        draw.Below(4) switch
        {
            0 => string.Create(
                3,
                draw,
                static (code, draw) =>
                {
                    for (var i = 0; i < code.Length; i++)
                    {
                        code[i] = (char)('A' + draw.Below(26));
                    }
                }
            ),
            _ => draw.One<string>(["EUR", "USD", "GBP", "JPY", "XXX"]),
        };

    public static Money? MaybeMoney(Draw draw) =>
        draw.Fills() ? new Money(Numbers.NotNegative(draw), Currency(draw)) : null;

    public static MeasurementUnit Unit(Draw draw) =>
        draw.Below(10) switch
        {
            0 => MeasurementUnit.Reach,
            1 => MeasurementUnit.Impressions,
            2 => MeasurementUnit.Visits,
            3 => MeasurementUnit.Contacts,
            4 => MeasurementUnit.Leads,
            5 => MeasurementUnit.Orders,
            6 => MeasurementUnit.Payments,
            7 => MeasurementUnit.Customers,
            _ => new(Texts.Text(draw)),
        };

    public static ChannelGroup Group(Draw draw) =>
        draw.Below(5) switch
        {
            0 => ChannelGroup.MassMedia,
            1 => ChannelGroup.Electronic,
            2 => ChannelGroup.DirectMail,
            _ => new(Texts.Text(draw)),
        };

    public static Positioning Positioning(Draw draw) => new(Texts.Text(draw));

    public static TransactionModel TransactionModel(Draw draw) =>
        draw.OneIn(2) ? Dakmad.TransactionModel.Direct : new(Texts.Text(draw));

    public static Ordering Ordering(Draw draw) =>
        new()
        {
            Principle = draw.OneIn(2) ? OrderingPrinciple.Regularity : new(Texts.Text(draw)),
            Value = Texts.Text(draw),
            Extra = Extras.For<Ordering>(draw),
        };

    public static ActivityType ActivityType(Draw draw) =>
        draw.Member<ActivityKind>() switch
        {
            ActivityKind.Inform => Dakmad.ActivityType.Inform(draw.MaybeMember<SalesMoment>()),
            ActivityKind.Communicate => Dakmad.ActivityType.Communicate(draw.MaybeMember<SalesMoment>()),
            ActivityKind.Transact => Dakmad.ActivityType.Transact,
            ActivityKind.Fulfil => Dakmad.ActivityType.Fulfil,
            _ => Dakmad.ActivityType.Distribute,
        };

    public static TouchpointRange TouchpointRange(Draw draw)
    {
        var least = draw.OneIn(8) ? int.MaxValue : draw.Below(20);
        return draw.Below(3) switch
        {
            0 => new(least, null),
            1 => new(null, least),
            _ => new(draw.Below(3), least is int.MaxValue ? least : least + 3),
        };
    }

    public static EnumSet<IsoDayOfWeek> Days(Draw draw)
    {
        var days = default(EnumSet<IsoDayOfWeek>);
        for (var length = draw.Length(5); length > 0; length--)
        {
            days = days.With((IsoDayOfWeek)draw.Between(1, 7));
        }

        return days;
    }

    /// <summary>Ids of entries of the knowledge base.</summary>
    public static ValueList<string> Covers(Draw draw) => draw.List(2, Identifiers.Id);
}
