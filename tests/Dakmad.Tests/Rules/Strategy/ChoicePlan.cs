using System.Linq;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>Plans that chose a value discipline, with journeys in a line or two.</summary>
internal static class ChoicePlan
{
    public const ValueDiscipline Cost = ValueDiscipline.CostLeadership;
    public const ValueDiscipline Intimacy = ValueDiscipline.CustomerIntimacy;
    public const ValueDiscipline Product = ValueDiscipline.ProductLeadership;

    public static MarketingPlan Of(StrategicChoice? choice, params Journey[] journeys) =>
        new()
        {
            Id = "plan",
            Name = "plan",
            Currency = "EUR",
            Strategy = choice,
            Strategic = new()
            {
                TargetGroups = [new() { Id = "homes", Name = "homes" }, new() { Id = "firms", Name = "firms" }],
                Offerings = [new() { Id = "floors", Name = "floors" }],
                Channels =
                [
                    Channel("site", ChannelForm.Online),
                    Channel("phone", ChannelForm.Phone),
                    Channel("shop", ChannelForm.FaceToFace),
                    Channel("tv", ChannelForm.MassMedia),
                    Channel("leaflet", ChannelForm.Post),
                    Channel("locker", ChannelForm.Physical),
                ],
            },
            Operational = new()
            {
                Activities =
                [
                    Activity.Inform("inform", "inform"),
                    Activity.Communicate("talk", "talk"),
                    Activity.Transact("transact", "transact"),
                ],
                Journeys = [.. journeys],
            },
        };

    public static MarketingPlan Of(ValueDiscipline choice, params Journey[] journeys) =>
        Of(new StrategicChoice { Discipline = choice }, journeys);

    /// <summary>A journey for homes with floors.</summary>
    public static Journey Journey(string name, params Touchpoint[] touchpoints) =>
        new()
        {
            Id = name,
            Name = name,
            TargetGroups = ["homes"],
            Offerings = ["floors"],
            Touchpoints = touchpoints
                .Select((touchpoint, i) => touchpoint with { Id = $"{touchpoint.Id}-{i + 1}" })
                .ToValueList(),
        };

    public static Touchpoint At(string channel, string activity = "inform") =>
        new()
        {
            Id = channel,
            Name = channel,
            Channel = channel,
            Activity = activity,
        };

    public static Touchpoint Costing(this Touchpoint touchpoint, decimal perContact) =>
        touchpoint with
        {
            Cost = new() { PerContact = Money.Euro(perContact) },
        };

    public static Touchpoint Adapting(this Touchpoint touchpoint, Customisation customisation) =>
        touchpoint with
        {
            Service = (touchpoint.Service ?? new()) with { Customisation = customisation },
        };

    public static Touchpoint Serving(this Touchpoint touchpoint, ServiceLevel level) =>
        touchpoint with
        {
            Service = (touchpoint.Service ?? new()) with { Level = level },
        };

    public static Touchpoint Handled(this Touchpoint touchpoint, Handling handling) =>
        touchpoint with
        {
            Handling = handling,
        };

    public static DisciplineAmbition Ambition(ValueDiscipline discipline, DisciplineStanding standing) =>
        new() { Discipline = discipline, Standing = standing };

    private static Channel Channel(string id, ChannelForm form) =>
        new()
        {
            Id = id,
            Name = id,
            Form = form,
        };
}
