namespace Dakmad.Tests.Worked;

/// <summary>
/// A mortgage lender addresses people who want a house and do not think of the mortgage yet: a latent need, before any
/// stage of the 6B model [S0:156-201].
/// </summary>
internal static class MortgageLender
{
    public static MarketingPlan Plan { get; } =
        new()
        {
            Id = "hypotheken",
            Name = "Hypotheekverstrekker",
            Language = Language.Dutch,
            Strategic = new()
            {
                TargetGroups =
                [
                    Group("huizenzoekers", "Mensen die een huis zoeken", CustomerRelation.Prospect),
                    Group("groeiende-gezinnen", "Klanten met een groeiend gezin", CustomerRelation.Customer),
                ],
                Offerings =
                [
                    new()
                    {
                        Id = "hypotheek",
                        Name = "Hypotheek",
                        Kind = OfferingKind.Service,
                        Payment = PaymentPattern.Recurring,
                    },
                ],
                Channels =
                [
                    new()
                    {
                        Id = "woonsites",
                        Name = "woonsites",
                        Form = ChannelForm.Online,
                        Media = MediaOwnership.Paid,
                    },
                    new()
                    {
                        Id = "website",
                        Name = "eigen website",
                        Form = ChannelForm.Online,
                        Media = MediaOwnership.Owned,
                    },
                    new()
                    {
                        Id = "e-mail",
                        Name = "e-mail",
                        Form = ChannelForm.Online,
                        Media = MediaOwnership.Owned,
                    },
                ],
            },
            Operational = new()
            {
                Activities =
                [
                    Activity.Inform("informeren", "Informeren pré sales", SalesMoment.PreSales),
                    Activity.Inform("informeren-klanten", "Informeren aftersales", SalesMoment.AfterSales),
                    new() { Id = "zoekvolumes", Name = "Zoekvolumes en verkochte woningen per regio onderzoeken" },
                ],
                Journeys =
                [
                    new()
                    {
                        Id = "behoefte-wekken",
                        Name = "Van huis zoeken naar hypotheekvraag",
                        Regularity = Regularity.Regular,
                        TargetGroups = ["huizenzoekers"],
                        Offerings = ["hypotheek"],
                        Need = new()
                        {
                            Kind = NeedKind.Latent,
                            Statement = "Een huis kunnen betalen",
                            Cause = "Onwetendheid: wel op zoek naar een huis, nog niet bezig met de hypotheek",
                        },
                        StartsAt = JourneyPhase.LatentNeed,
                        EndsAt = JourneyPhase.ConcreteNeed,
                        ContinuesIn = ["orienteren"],
                        Touchpoints =
                        [
                            Step("artikel", "Artikel over een eerste huis", "woonsites", JourneyPhase.LatentNeed),
                            Step("advertentie", "Advertentie bij huizen", "woonsites", JourneyPhase.ConcreteNeed),
                        ],
                    },
                    new()
                    {
                        Id = "nieuw-bij-klanten",
                        Name = "Klanten wijzen op meer ruimte",
                        Regularity = Regularity.Regular,
                        TargetGroups = ["groeiende-gezinnen"],
                        Offerings = ["hypotheek"],
                        Need = new()
                        {
                            Kind = NeedKind.Latent,
                            Statement = "Wonen met meer ruimte",
                            Cause = "Veranderde gezinssamenstelling",
                        },
                        StartsAt = JourneyPhase.LatentNeed,
                        EndsAt = JourneyPhase.ConcreteNeed,
                        ContinuesIn = ["orienteren"],
                        Touchpoints =
                        [
                            Step("bericht", "Bericht over verhuizen", "e-mail", JourneyPhase.LatentNeed) with
                            {
                                Activity = "informeren-klanten",
                                FunnelStage = SalesFunnelStage.ReturningCustomer,
                            },
                        ],
                    },
                    new()
                    {
                        Id = "orienteren",
                        Name = "Maximale hypotheek berekenen",
                        Regularity = Regularity.Regular,
                        TargetGroups = ["huizenzoekers", "groeiende-gezinnen"],
                        Offerings = ["hypotheek"],
                        Need = new() { Kind = NeedKind.Concrete },
                        StartsAt = SixBStage.Visit,
                        EndsAt = SixBStage.Engage,
                        Touchpoints =
                        [
                            Step("rekenhulp", "Rekenhulp", "website", JourneyPhase.Orientation) with
                            {
                                Stages = [SixBStage.Visit, SixBStage.Engage],
                                FunnelStage = SalesFunnelStage.Lead,
                            },
                        ],
                    },
                ],
            },
        };

    private static TargetGroup Group(string id, string name, CustomerRelation relation) =>
        new()
        {
            Id = id,
            Name = name,
            Market = MarketType.BusinessToConsumer,
            Relation = relation,
        };

    private static Touchpoint Step(string id, string name, string channel, JourneyPhase phase) =>
        new()
        {
            Id = id,
            Name = name,
            Channel = channel,
            Activity = "informeren",
            Phase = phase,
            FunnelStage = SalesFunnelStage.Suspect,
        };
}
