using System.Linq;
using Dakmad.Rules;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>Plans of one journey in a line or two, and what one rule finds in them.</summary>
internal static class Steps
{
    public static Touchpoint Inform(string id, params SixBStage[] stages) => Step(id, "inform", stages);

    public static Touchpoint After(string id, params SixBStage[] stages) => Step(id, "after-sales", stages);

    public static Touchpoint Sell(string id, params SixBStage[] stages) => Step(id, "transact", stages);

    public static Touchpoint Fulfil(string id, params SixBStage[] stages) => Step(id, "fulfil", stages);

    public static Touchpoint Earned(string id, params SixBStage[] stages) =>
        Step(id, "inform", stages) with
        {
            Channel = "reviews",
        };

    public static Route To(string id, decimal? share = null) => new() { To = id, Share = share };

    public static Route End(decimal? share = null) => new() { Share = share };

    public static Touchpoint With(this Touchpoint touchpoint, params Route[] routes) =>
        touchpoint with
        {
            Routes = [.. routes],
        };

    public static Touchpoint Expecting(this Touchpoint touchpoint, decimal volume, string unit = "visits") =>
        touchpoint with
        {
            Volume = new() { Expected = volume, Unit = new(unit) },
        };

    public static Journey Journey(params Touchpoint[] touchpoints) =>
        new()
        {
            Id = "journey",
            Name = "journey",
            Touchpoints = [.. touchpoints],
        };

    public static MarketingPlan Plan(params Journey[] journeys) =>
        new()
        {
            Id = "plan",
            Name = "plan",
            Strategic = new()
            {
                TargetGroups =
                [
                    new()
                    {
                        Id = "customers",
                        Name = "customers",
                        Relation = CustomerRelation.Customer,
                    },
                    new()
                    {
                        Id = "regulars",
                        Name = "regulars",
                        Specialises = "customers",
                    },
                    new()
                    {
                        Id = "prospects",
                        Name = "prospects",
                        Relation = CustomerRelation.Prospect,
                    },
                ],
                Offerings =
                [
                    new()
                    {
                        Id = "subscription",
                        Name = "subscription",
                        Payment = PaymentPattern.Recurring,
                    },
                    new()
                    {
                        Id = "paper",
                        Name = "paper",
                        Specialises = "subscription",
                    },
                    new()
                    {
                        Id = "issue",
                        Name = "issue",
                        Specialises = "subscription",
                        Payment = PaymentPattern.OneOff,
                    },
                ],
                Channels =
                [
                    new() { Id = "site", Name = "site" },
                    new()
                    {
                        Id = "social",
                        Name = "social",
                        Media = MediaOwnership.Earned,
                    },
                    new()
                    {
                        Id = "reviews",
                        Name = "reviews",
                        Specialises = "social",
                    },
                ],
            },
            Operational = new()
            {
                Activities =
                [
                    Activity.Inform("inform", "inform", SalesMoment.PreSales),
                    Activity.Communicate("after-sales", "after-sales", SalesMoment.AfterSales),
                    Activity.Transact("transact", "transact"),
                    Activity.Fulfil("fulfil", "fulfil"),
                    Activity.Distribute("distribute", "distribute"),
                ],
                Journeys = [.. journeys],
            },
        };

    /// <summary>What a rule says, in English, in the order of the plan.</summary>
    public static string[] Find(string rule, params Journey[] journeys) => Find(rule, Plan(journeys));

    public static string[] Find(string rule, MarketingPlan plan) =>
        [
            .. RuleSet
                .Empty.With(RuleSet.All.Rules.Single(candidate => candidate.Descriptor.Id == rule))
                .CheckRules(plan)
                .Select(finding => finding.Message(Language.English)),
        ];

    /// <summary>The touchpoints of the first journey about which a rule reports.</summary>
    public static string[] About(string rule, params Journey[] journeys)
    {
        var plan = Plan(journeys);
        return
        [
            .. RuleSet
                .Empty.With(RuleSet.All.Rules.Single(candidate => candidate.Descriptor.Id == rule))
                .CheckRules(plan)
                .Select(finding => finding.Path.Segments)
                .Select(path =>
                    journeys[0].Touchpoints[int.Parse(path[4], System.Globalization.CultureInfo.InvariantCulture)].Id
                ),
        ];
    }

    private static Touchpoint Step(string id, string activity, SixBStage[] stages) =>
        new()
        {
            Id = id,
            Name = id,
            Channel = "site",
            Activity = activity,
            Stages = EnumSet.Create<SixBStage>(stages),
        };
}
