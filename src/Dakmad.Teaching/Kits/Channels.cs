using System;
using System.Collections.Generic;

namespace Dakmad.Teaching.Kits;

/// <summary>The channels that kits choose from.</summary>
internal static class Channels
{
    private static readonly KitMainChannel Online = new(
        "online",
        new("online", "online"),
        new("Elektronisch", "Electronic"),
        ChannelForm.Online
    );
    private static readonly KitMainChannel Phone = new(
        "phone",
        new("telefonisch", "telephone"),
        new("Telefonisch", "Telephone"),
        ChannelForm.Phone
    );
    private static readonly KitMainChannel Personal = new(
        "personal",
        new("persoonlijk contact", "personal contact"),
        new("Face-to-face", "Face to face"),
        ChannelForm.FaceToFace
    );
    private static readonly KitMainChannel Post = new(
        "mail",
        new("post en drukwerk", "post and print"),
        new("Post", "Post"),
        ChannelForm.Post
    );
    private static readonly KitMainChannel Mass = new(
        "mass",
        new("massamedia", "mass media"),
        new("Massamedia", "Mass media"),
        ChannelForm.MassMedia
    );

    private static readonly KitChannelGroup OwnSite = new("own-site", new("website en app", "website and app"), Online);
    private static readonly KitChannelGroup Messages = new(
        "messages",
        new("e-mail en messaging", "e-mail and messaging"),
        Online
    );
    private static readonly KitChannelGroup Elsewhere = new(
        "elsewhere",
        new("betaalde online media", "paid online media"),
        Online
    );
    private static readonly KitChannelGroup ServiceLine = new(
        "service-line",
        new("gesprek per telefoon", "conversation by phone"),
        Phone
    );
    private static readonly KitChannelGroup OnSite = new("on-site", new("gesprek op locatie", "on location"), Personal);
    private static readonly KitChannelGroup Counter = new("counter", new("aan de balie", "at the desk"), Personal);
    private static readonly KitChannelGroup Store = new("store", new("in de winkel", "in the shop"), Personal);
    private static readonly KitChannelGroup Letters = new("letters", new("huis-aan-huis", "door to door"), Post);
    private static readonly KitChannelGroup Parcels = new("parcels", new("pakketdienst", "parcel service"), Post);
    private static readonly KitChannelGroup Local = new("local-media", new("regionale media", "regional media"), Mass);

    private static readonly KitChannelGroup National = new(
        "national-media",
        new("landelijke media", "national media"),
        Mass
    );
    private static readonly KitChannelGroup Trade = new("trade-media", new("vakmedia", "trade media"), Mass);
    private static readonly KitChannelGroup Fairs = new("fairs", new("beurzen", "fairs"), Personal);

    public static readonly KitChannel Website = new("website", new("website", "website"), OwnSite);
    public static readonly KitChannel App = new("app", new("app", "app"), OwnSite);
    public static readonly KitChannel Chat = new("chat", new("chat", "chat"), OwnSite) { Cost = 0.05m };
    public static readonly KitChannel Video = new("video", new("videogesprek", "video call"), OwnSite)
    {
        Tool = new("CRM-systeem", "CRM system"),
    };
    public static readonly KitChannel Email = new("email", new("e-mail", "e-mail"), Messages)
    {
        Cost = 0.02m,
        Receivers = new("ontvangers", "recipients"),
        Tool = new("Mailsoftware", "E-mail software"),
    };
    public static readonly KitChannel WhatsApp = new("whatsapp", new("WhatsApp", "WhatsApp"), Messages)
    {
        Cost = 0.06m,
        Receivers = new("ontvangers", "recipients"),
        Tool = new("WhatsApp Business", "WhatsApp Business"),
    };
    public static readonly KitChannel Search = new("search", new("zoekmachine", "search engine"), Elsewhere)
    {
        Cost = 0.025m,
        Response = 0.05m,
        Receivers = new("zoekers", "searchers"),
        Media = MediaOwnership.Paid,
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel Instagram = new("instagram", new("Instagram", "Instagram"), Elsewhere)
    {
        Cost = 0.005m,
        Response = 0.012m,
        Receivers = new("kijkers", "viewers"),
        Media = MediaOwnership.Paid,
    };
    public static readonly KitChannel LinkedIn = new("linkedin", new("LinkedIn", "LinkedIn"), Elsewhere)
    {
        IsAddressed = true,
        Cost = 0.06m,
        Receivers = new("lezers", "readers"),
        Market = MarketType.BusinessToBusiness,
        Media = MediaOwnership.Paid,
    };
    public static readonly KitChannel Telephone = new("telephone", new("telefoon", "telephone"), ServiceLine)
    {
        Receivers = new("bellers", "callers"),
        Tool = new("Telefooncentrale", "Telephone system"),
    };
    public static readonly KitChannel AtHome = new("at-home", new("aan huis", "at the customer's home"), OnSite)
    {
        Travel = 6,
        Tool = new("CRM-systeem", "CRM system"),
    };
    public static readonly KitChannel AtOffice = new(
        "at-office",
        new("bij de klant op kantoor", "at the customer's office"),
        OnSite
    )
    {
        Travel = 35,
        Tool = new("CRM-systeem", "CRM system"),
    };
    public static readonly KitChannel Desk = new("desk", new("balie", "front desk"), Counter)
    {
        Cost = 1.5m,
        Tool = new("Kassasysteem", "Till system"),
    };
    public static readonly KitChannel Shop = new("shop", new("winkel", "shop"), Store)
    {
        Cost = 1.5m,
        Tool = new("Kassasysteem", "Till system"),
    };
    public static readonly KitChannel LetterBox = new(
        "letter-box",
        new("huis-aan-huispost", "door-to-door post"),
        Letters
    )
    {
        IsAddressed = true,
        Cost = 0.04m,
        Response = 0.014m,
        Receivers = new("ontvangers", "recipients"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Market = MarketType.BusinessToConsumer,
        Media = MediaOwnership.Paid,
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel Parcel = new("parcel", new("pakketpost", "parcel post"), Parcels)
    {
        Cost = 4.25m,
        Receivers = new("ontvangers", "recipients"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel LetterParcel = new(
        "letter-parcel",
        new("brievenbuspakket", "letter-box parcel"),
        Parcels
    )
    {
        Direction = ContactDirection.OneWay,
        Receivers = new("ontvangers", "recipients"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Cost = 2.25m,
    };
    public static readonly KitChannel Paper = new("paper", new("huis-aan-huisblad", "local paper"), Local)
    {
        Cost = 0.008m,
        Response = 0.016m,
        Receivers = new("lezers", "readers"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Market = MarketType.BusinessToConsumer,
        Media = MediaOwnership.Paid,
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel Radio = new("radio", new("regionale radio", "regional radio"), Local)
    {
        Cost = 0.004m,
        Response = 0.008m,
        Receivers = new("luisteraars", "listeners"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Reach = KitReach.Region,
        Media = MediaOwnership.Paid,
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel Television = new("tv", new("televisie", "television"), National)
    {
        Cost = 0.004m,
        Response = 0.004m,
        Receivers = new("kijkers", "viewers"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Reach = KitReach.Country,
        Market = MarketType.BusinessToConsumer,
        Media = MediaOwnership.Paid,
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel TradePress = new("trade-press", new("vakblad", "trade journal"), Trade)
    {
        Cost = 0.03m,
        Response = 0.012m,
        Receivers = new("lezers", "readers"),
        Tool = new("Enquête bij het eerste bezoek", "Survey at the first visit"),
        Reach = KitReach.Country,
        Market = MarketType.BusinessToBusiness,
        Media = MediaOwnership.Paid,
        Direction = ContactDirection.OneWay,
    };
    public static readonly KitChannel TradeFair = new("trade-fair", new("vakbeurs", "trade fair"), Fairs)
    {
        Cost = 0.18m,
        Response = 0.1m,
        Receivers = new("beursbezoekers", "fair visitors"),
        Tool = new("Bezoekerslijst van de beurs", "Visitor list of the fair"),
        Reach = KitReach.Region,
        Market = MarketType.BusinessToBusiness,
        Media = MediaOwnership.Paid,
    };
    public static readonly KitChannel Webinar = new("webinar", new("webinar", "webinar"), OwnSite)
    {
        Cost = 0.1m,
        Receivers = new("deelnemers", "participants"),
        Tool = new("Webinarsoftware", "Webinar software"),
    };
    public static readonly KitChannel OnLocation = new("on-location", new("op locatie", "on location"), OnSite)
    {
        Tool = new("CRM-systeem", "CRM system"),
    };

    private static readonly Dictionary<string, KitChannel> All = new(StringComparer.Ordinal)
    {
        ["website"] = Website,
        ["app"] = App,
        ["chat"] = Chat,
        ["video"] = Video,
        ["email"] = Email,
        ["whatsapp"] = WhatsApp,
        ["search"] = Search,
        ["instagram"] = Instagram,
        ["linkedin"] = LinkedIn,
        ["telephone"] = Telephone,
        ["at-home"] = AtHome,
        ["at-office"] = AtOffice,
        ["desk"] = Desk,
        ["shop"] = Shop,
        ["letter-box"] = LetterBox,
        ["parcel"] = Parcel,
        ["letter-parcel"] = LetterParcel,
        ["paper"] = Paper,
        ["radio"] = Radio,
        ["tv"] = Television,
        ["trade-press"] = TradePress,
        ["trade-fair"] = TradeFair,
        ["webinar"] = Webinar,
        ["on-location"] = OnLocation,
    };

    /// <summary>The channel with a key; null when there is none.</summary>
    public static KitChannel? Find(string key) => All.GetValueOrDefault(key);
}
