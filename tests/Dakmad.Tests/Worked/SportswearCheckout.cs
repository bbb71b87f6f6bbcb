using NodaTime;

namespace Dakmad.Tests.Worked;

/// <summary>
/// The checkout of a web shop in sportswear: why customers drop off [S0:591-637], what counters it [S1:177-209], and the
/// mail after an abandoned cart [S1:193].
/// </summary>
internal static class SportswearCheckout
{
    public static MarketingPlan Plan { get; } =
        new()
        {
            Id = "sportkleding",
            Name = "Webshop in sportkleding",
            Language = Language.Dutch,
            Strategic = new()
            {
                TargetGroups =
                [
                    new()
                    {
                        Id = "hardlopers",
                        Name = "Hardlopers",
                        Market = MarketType.BusinessToConsumer,
                        Relation = CustomerRelation.Prospect,
                    },
                ],
                Offerings =
                [
                    new()
                    {
                        Id = "hardloopshirt",
                        Name = "Hardloopshirt",
                        Kind = OfferingKind.Product,
                        Payment = PaymentPattern.OneOff,
                    },
                ],
                Channels =
                [
                    new()
                    {
                        Id = "webshop",
                        Name = "webshop",
                        Group = ChannelGroup.Electronic,
                        Form = ChannelForm.Online,
                        Media = MediaOwnership.Owned,
                    },
                    new()
                    {
                        Id = "e-mail",
                        Name = "e-mail",
                        Group = ChannelGroup.Electronic,
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
                    Activity.Communicate("communiceren", "Communiceren pré sales", SalesMoment.PreSales),
                    Activity.Transact("transacties", "Transacties"),
                    Activity.Fulfil("afhandelen", "Afhandelen"),
                ],
                Journeys =
                [
                    new()
                    {
                        Id = "shirt-kopen",
                        Name = "Hardloopshirt kopen",
                        Regularity = Regularity.Regular,
                        TargetGroups = ["hardlopers"],
                        Offerings = ["hardloopshirt"],
                        StartsAt = SixBStage.Decide,
                        EndsAt = SixBStage.Pay,
                        Touchpoints = [ProductPage, Chat, Checkout, Confirmation, Reminder],
                    },
                ],
            },
        };

    private static Touchpoint ProductPage =>
        new()
        {
            Id = "productpagina",
            Name = "Productpagina",
            Channel = "webshop",
            Activity = "informeren",
            Stages = [SixBStage.Decide],
            Phase = JourneyPhase.DecisionMoment,
            Content = new()
            {
                Messages =
                [
                    new() { Text = "Gemiddeld 4,8 van de 5 sterren uit meer dan 200 reviews" },
                    new() { Text = "Gratis verzending en binnen 30 dagen kosteloos retourneren" },
                ],
                Formats = ["klantreviews", "logo's van betaalmethoden", "Thuiswinkel Waarborg"],
                CallToAction = "Voeg toe aan winkelwagen",
            },
            Routes =
            [
                new()
                {
                    To = "chat",
                    Share = 0.1m,
                    Condition = "Twijfel over maat, kleur of levertijd",
                },
                new() { To = "afrekenen", Share = 0.9m },
            ],
        };

    private static Touchpoint Chat =>
        new()
        {
            Id = "chat",
            Name = "Hulp bij de keuze in de livechat",
            Channel = "webshop",
            Activity = "communiceren",
            Stages = [SixBStage.Decide],
            Phase = JourneyPhase.DecisionMoment,
            Handling = Handling.Staffed,
            Initiator = Initiator.Provider,
        };

    private static Touchpoint Checkout =>
        new()
        {
            Id = "afrekenen",
            Name = "Afrekenen op één pagina",
            Channel = "webshop",
            Activity = "transacties",
            Stages = [SixBStage.Order, SixBStage.Pay],
            Phase = JourneyPhase.Purchase,
            Handling = Handling.SelfService,
            Experience = new()
            {
                DropOffs =
                [
                    new()
                    {
                        Reason = "Bijkomende kosten",
                        Counters = ["Gratis verzending", "Binnen 30 dagen kosteloos retourneren"],
                    },
                    new()
                    {
                        Reason = "Niet tevreden met de betalingsmogelijkheden",
                        Counters = ["iDEAL en andere bekende betaalmethoden"],
                    },
                    new() { Reason = "Niet tevreden met de levertijd", Counters = ["Levermoment kiezen"] },
                    new()
                    {
                        Reason = "Aankoop tijdelijk afgebroken",
                        Share = 0.6m,
                        Counters = ["Herinneringsmail na 24 uur met een kleine korting"],
                        Recovery = "herinneringsmail",
                    },
                    new()
                    {
                        Reason = "Onduidelijke of onvolledige productinformatie",
                        Counters = ["Reviews op de productpagina", "Livechat over maat, kleur en levertijd"],
                    },
                    new()
                    {
                        Reason = "Verplicht een account aanmaken",
                        Counters = ["Afrekenen als gast", "Eén overzichtelijke pagina"],
                    },
                ],
            },
            Volume = new() { PassRate = 0.4m },
            Routes = [new() { To = "bevestiging", Share = 1m }],
        };

    private static Touchpoint Confirmation =>
        new()
        {
            Id = "bevestiging",
            Name = "Orderbevestiging",
            Channel = "e-mail",
            Activity = "afhandelen",
            Stages = [SixBStage.Pay],
            Phase = JourneyPhase.Purchase,
            Routes = [new() { Share = 1m }],
        };

    private static Touchpoint Reminder =>
        new()
        {
            Id = "herinneringsmail",
            Name = "Herinneringsmail",
            Channel = "e-mail",
            Activity = "informeren",
            Stages = [SixBStage.Decide],
            Phase = JourneyPhase.Purchase,
            Content = new() { Messages = [new() { Text = "Je winkelwagen staat nog klaar, met gratis verzending" }] },
            Handling = Handling.Automated,
            Initiator = Initiator.Provider,
            Timing = new()
            {
                After = Period.FromHours(24),
                Since = "afrekenen",
                Trigger = "De winkelwagen is verlaten",
            },
            Volume = new() { PassRate = 0.1m },
            Routes = [new() { To = "afrekenen", Share = 1m }],
        };
}
