using NodaTime;

namespace Dakmad.Tests.Worked;

/// <summary>
/// A sales visit between organisations: one contact that informs, communicates and signs, with several roles of the
/// buying centre at the table. Journeys are walked in business markets as well [S3:16-18].
/// </summary>
internal static class SalesVisit
{
    private const string Visit = "bezoek";

    public static MarketingPlan Plan { get; } =
        new()
        {
            Id = "kantoorinrichting",
            Name = "Kantoorinrichting voor zorginstellingen",
            Language = Language.Dutch,
            Currency = "EUR",
            Personas =
            [
                Member("inge", "Inge, hoofd facilitair", BuyingRole.Initiator, BuyingRole.User),
                Member("ruud", "Ruud, arboadviseur", BuyingRole.Influencer),
                Member("farida", "Farida, directeur", BuyingRole.Decider),
                Member("kees", "Kees, inkoper", BuyingRole.Buyer),
            ],
            Strategic = new()
            {
                TargetGroups =
                [
                    new()
                    {
                        Id = "zorginstellingen",
                        Name = "Zorginstellingen",
                        Market = MarketType.BusinessToBusiness,
                        Relation = CustomerRelation.Prospect,
                    },
                ],
                Offerings =
                [
                    new()
                    {
                        Id = "inrichting",
                        Name = "Ergonomische kantoorinrichting",
                        Kind = OfferingKind.Product,
                    },
                ],
                Channels =
                [
                    new()
                    {
                        Id = "vertegenwoordiger",
                        Name = "vertegenwoordiger",
                        Form = ChannelForm.FaceToFace,
                        Media = MediaOwnership.Owned,
                        Direction = ContactDirection.TwoWay,
                    },
                    new()
                    {
                        Id = "e-mail",
                        Name = "e-mail",
                        Form = ChannelForm.Online,
                        Media = MediaOwnership.Owned,
                        Direction = ContactDirection.TwoWay,
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
                        Id = "verkoopgesprek",
                        Name = "Van verkoopgesprek tot contract",
                        Regularity = Regularity.Regular,
                        TargetGroups = ["zorginstellingen"],
                        Personas = ["inge", "ruud", "farida", "kees"],
                        Offerings = ["inrichting"],
                        StartsAt = SixBStage.Engage,
                        EndsAt = SixBStage.Order,
                        Touchpoints =
                        [
                            AtTheTable("presentatie", "Voorstel presenteren", "informeren") with
                            {
                                Stages = [SixBStage.Engage],
                                Personas = ["inge", "ruud", "farida", "kees"],
                                BuyingRoles =
                                [
                                    BuyingRole.Initiator,
                                    BuyingRole.User,
                                    BuyingRole.Influencer,
                                    BuyingRole.Decider,
                                    BuyingRole.Buyer,
                                ],
                                Cost = new() { PerContact = Money.Euro(420) },
                            },
                            AtTheTable("vragen", "Vragen en voorwaarden bespreken", "communiceren") with
                            {
                                Stages = [SixBStage.Decide],
                                Personas = ["inge", "ruud", "farida"],
                                BuyingRoles = [BuyingRole.User, BuyingRole.Influencer, BuyingRole.Decider],
                            },
                            AtTheTable("ondertekenen", "Contract ondertekenen", "transacties") with
                            {
                                Stages = [SixBStage.Order],
                                Personas = ["farida", "kees"],
                                BuyingRoles = [BuyingRole.Decider, BuyingRole.Buyer],
                            },
                            new()
                            {
                                Id = "bevestiging",
                                Name = "Contract toesturen",
                                Channel = "e-mail",
                                Activity = "afhandelen",
                                Stages = [SixBStage.Order],
                                Personas = ["kees"],
                                BuyingRoles = [BuyingRole.Buyer],
                                Cost = new() { PerContact = Money.Euro(0.5m) },
                                Timing = new() { After = Period.FromDays(1) },
                            },
                        ],
                    },
                ],
            },
        };

    private static Persona Member(string id, string name, params BuyingRole[] roles) =>
        new()
        {
            Id = id,
            Name = name,
            TargetGroup = "zorginstellingen",
            BuyingRoles = [.. roles],
        };

    private static Touchpoint AtTheTable(string id, string name, string activity) =>
        new()
        {
            Id = id,
            Name = name,
            Channel = "vertegenwoordiger",
            Activity = activity,
            Contact = Visit,
            Handling = Handling.Staffed,
            Service = new() { Customisation = Customisation.Individual, SharedContext = true },
        };
}
