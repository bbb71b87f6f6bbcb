namespace Dakmad.Tests.Worked;

/// <summary>A temporary promotion, drawn up to the order and its confirmation by e-mail [S3:129-150].</summary>
internal static class PromotionJourney
{
    public static MarketingPlan Plan { get; } =
        new()
        {
            Id = "tijdelijke-actie",
            Name = "Tijdelijke actie",
            Language = Language.Dutch,
            Strategic = new()
            {
                Channels =
                [
                    new()
                    {
                        Id = "massamedia",
                        Name = "massamedia",
                        Form = ChannelForm.MassMedia,
                    },
                    new()
                    {
                        Id = "online",
                        Name = "online",
                        Form = ChannelForm.Online,
                    },
                    new()
                    {
                        Id = "telefonisch",
                        Name = "telefonisch",
                        Form = ChannelForm.Phone,
                    },
                ],
                Concepts = [new() { Id = "acties", Name = "Acties" }],
            },
            Tactical = new()
            {
                Channels =
                [
                    Channel("tv", "massamedia", ChannelGroup.MassMedia, ChannelForm.MassMedia),
                    Channel("website", "online", ChannelGroup.Electronic, ChannelForm.Online),
                    Channel("e-mail", "online", ChannelGroup.Electronic, ChannelForm.Online),
                    Channel("telefoon", "telefonisch", ChannelGroup.DirectMail, ChannelForm.Phone),
                ],
                Events =
                [
                    new()
                    {
                        Id = "actie",
                        Name = "Tijdelijke actie",
                        Concept = "acties",
                        Regularity = Regularity.NonRegular,
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
                        Id = "actie-bestellen",
                        Name = "Bestellen tijdens de actie",
                        Events = [new() { Event = "actie" }],
                        EndsAt = SixBStage.Order,
                        Touchpoints =
                        [
                            Touchpoint("tv", "TV", "tv", "informeren", "Presenteren actie"),
                            Touchpoint(
                                "website-assortiment",
                                "Website assortiment",
                                "website",
                                "informeren",
                                "Presenteren actie"
                            ),
                            Touchpoint(
                                "website-chat",
                                "Website chat",
                                "website",
                                "communiceren",
                                "Toelichting/vragen actie"
                            ),
                            Touchpoint(
                                "e-mail-klantenservice",
                                "e-mail klantenservice",
                                "e-mail",
                                "communiceren",
                                "Toelichting/vragen actie"
                            ),
                            Touchpoint(
                                "telefoon-klantenservice",
                                "Telefoon klantenservice",
                                "telefoon",
                                "communiceren",
                                "Toelichting/vragen actie"
                            ),
                            Touchpoint(
                                "website-bestellen",
                                "Website bestellen",
                                "website",
                                "transacties",
                                "Bestellen/order plaatsen"
                            ),
                            Touchpoint(
                                "e-mail-bestellen",
                                "e-mail bestellen",
                                "e-mail",
                                "afhandelen",
                                "Gegevens order versturen"
                            ),
                        ],
                    },
                ],
            },
        };

    private static Channel Channel(string name, string specialises, ChannelGroup group, ChannelForm form) =>
        new()
        {
            Id = name,
            Name = name,
            Specialises = specialises,
            Group = group,
            Form = form,
        };

    private static Touchpoint Touchpoint(string id, string name, string channel, string activity, string task) =>
        new()
        {
            Id = id,
            Name = name,
            Channel = channel,
            Activity = activity,
            Tasks = [new() { Id = $"taak-{id}", Name = task }],
        };
}
