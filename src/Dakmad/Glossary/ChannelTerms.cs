namespace Dakmad.Glossary;

/// <summary>The K, kanalen: channels, and the names of common ones by the form a contact through them takes.</summary>
internal static class ChannelTerms
{
    public static void AddTo(TermTable terms)
    {
        terms.Type<Channel>("kanaal", "channel", "kanalen", "channels");
        terms.Specialises<Channel>();
        terms.Property<Channel>(nameof(Channel.Group), "kanaalgroep", "channel group", "groep", "group");
        terms.Property<Channel>(nameof(Channel.Form), "contactvorm", "form of contact", "vorm", "form");
        terms.Property<Channel>(nameof(Channel.Media), "mediasoort", "type of media", "media");
        terms.Property<Channel>(nameof(Channel.Direction), "richting", "direction");

        AddGroups(terms);
        AddForms(terms);
        AddMedia(terms);

        terms.Type<ContactDirection>(
            "contactrichting",
            "direction of contact",
            "contactrichtingen",
            "directions of contact"
        );
        terms.Member(ContactDirection.OneWay, "zenden", "one-way", "eenrichtingsverkeer", "eenrichting", "eenzijdig");
        terms.Member(
            ContactDirection.TwoWay,
            "dialoog",
            "two-way",
            "tweerichtingsverkeer",
            "tweerichting",
            "tweezijdig"
        );
    }

    private static void AddGroups(TermTable terms)
    {
        terms.Type<ChannelGroup>("kanaalgroep", "channel group", "kanaalgroepen", "channel groups");
        terms.Name<ChannelGroup>();
        terms.Instance(ChannelGroup.MassMedia, "massamedia", "mass media", ["massamedium", "mass medium"]);
        terms.Instance(
            ChannelGroup.Electronic,
            "elektronisch",
            "electronic",
            ["elektronische media", "electronic media", "elektronische kanalen", "electronic channels"]
        );

        // S3 files the telephone under direct mail [S3:146]; "direct (persoonlijk)" says what is meant.
        terms.Instance(
            ChannelGroup.DirectMail,
            "direct mail",
            "direct mail",
            ["direct (persoonlijk)", "direct (personal)"]
        );
    }

    private static void AddForms(TermTable terms)
    {
        terms.Type<ChannelForm>("contactvorm", "form of contact", "contactvormen", "forms of contact");
        terms.Member(ChannelForm.Online, "online", "online", [.. OnlineChannels]);
        terms.Member(
            ChannelForm.Phone,
            "telefonisch",
            "phone",
            "telefoon",
            "telephone",
            "by phone",
            "telefoongesprek",
            "telefoongesprekken",
            "bellen",
            "belafspraak",
            "belafspraken",
            "telefonisch contact",
            "phone call",
            "callcenter",
            "call centre"
        );
        terms.Member(ChannelForm.FaceToFace, "face-to-face", "face-to-face", [.. FaceToFaceChannels]);
        terms.Member(ChannelForm.MassMedia, "massamedia", "mass media", [.. MassMediaChannels]);
        terms.Member(
            ChannelForm.Post,
            "post",
            "post",
            "per post",
            "by post",
            "brief",
            "brieven",
            "letter",
            "letters",
            "direct mail",
            "direct mail (post)",
            "mailing",
            "mailings",
            "postal mail"
        );
        terms.Member(
            ChannelForm.Physical,
            "fysiek",
            "physical",
            "verpakking",
            "verpakkingen",
            "packaging",
            "etalage",
            "etalages",
            "shop window",
            "shop windows",
            "automaat",
            "automaten",
            "vending machine",
            "vending machines"
        );
    }

    private static string[] OnlineChannels =>
        [
            "website",
            "websites",
            "site",
            "internet",
            "web",
            "webshop",
            "webshops",
            "webwinkel",
            "webwinkels",
            "online shop",
            "online store",
            "e-mail",
            "e-mails",
            // In Dutch "mail" is e-mail; a letter is "post".
            "mail",
            "nieuwsbrief",
            "e-mailnieuwsbrief",
            "newsletter",
            "e-mail newsletter",
            "app",
            "apps",
            "mobiele app",
            "mobile app",
            "chat",
            "live chat",
            "chatbot",
            "social media",
            "sociale media",
            "WhatsApp",
            "Instagram",
            "Facebook",
            "LinkedIn",
            "TikTok",
            "YouTube",
            "webpagina",
            "landingspagina",
            "landing page",
            "klantportaal",
            "customer portal",
            // A text message is written and read on a screen, as chat is, and nobody answers a telephone for it.
            "sms",
            "blog",
            "blogs",
            "forum",
            "fora",
            "forums",
            "zoekmachine",
            "zoekmachines",
            "search engine",
            "search engines",
            "elektronisch",
            "electronic",
            "digitaal",
            "digital",
        ];

    private static string[] FaceToFaceChannels =>
        [
            "persoonlijk",
            "in persoon",
            "in person",
            "winkel",
            "winkels",
            "winkelbezoek",
            "fysieke winkel",
            "shop",
            "shops",
            "store",
            "stores",
            "balie",
            "balies",
            "counter",
            "service desk",
            "beurs",
            "beurzen",
            "trade fair",
            "trade fairs",
            "trade show",
            "trade shows",
            "branche-evenement",
            "showroom",
            "accountmanager",
            "accountmanagers",
            "vertegenwoordiger",
            "vertegenwoordigers",
            "sales representative",
            "sales representatives",
            "verkoopgesprek",
            "huisbezoek",
            "huisbezoeken",
            "thuisbezoek",
            "aan huis",
            "bij de klant thuis",
            "home visit",
            "home visits",
            "adviesgesprek",
            "adviesgesprekken",
            "filiaal",
            "filialen",
            "kassa",
            "kassa's",
            "sales visit",
        ];

    private static string[] MassMediaChannels =>
        [
            "massamedium",
            "mass medium",
            "tv",
            "televisie",
            "television",
            "radio",
            "krant",
            "kranten",
            "dagblad",
            "dagbladen",
            "newspaper",
            "newspapers",
            "tijdschrift",
            "tijdschriften",
            "magazine",
            "magazines",
            "bioscoop",
            "cinema",
            "buitenreclame",
            "outdoor",
            "outdoor advertising",
            "out of home",
            "billboard",
            "billboards",
        ];

    private static void AddMedia(TermTable terms)
    {
        terms.Type<MediaOwnership>("mediasoort", "type of media", "mediasoorten", "types of media");
        terms.Member(
            MediaOwnership.Owned,
            "eigen",
            "owned",
            "eigen media",
            "eigen medium",
            "owned media",
            "owned medium"
        );
        terms.Member(
            MediaOwnership.Paid,
            "betaald",
            "paid",
            "betaalde media",
            "betaald medium",
            "paid media",
            "paid medium"
        );
        terms.Member(
            MediaOwnership.Earned,
            "earned",
            "earned",
            "earned media",
            "earned medium",
            "verdiend",
            "verdiende media",
            "verdiend medium"
        );
    }
}
