using NodaTime;

namespace Dakmad.Tests.Worked;

/// <summary>
/// A loyalty programme on three levels: a concept, regular events that come back, and touchpoints at which points are
/// saved and spent. It makes customers loyal by advantage more than by attachment [S0:1000-1041; S1:233].
/// </summary>
internal static class LoyaltyProgramme
{
    /// <summary>The id under which concept, event and touchpoint say that they are part of the programme.</summary>
    public const string Programme = "loyalty-programme";

    public static MarketingPlan Plan { get; } =
        new()
        {
            Id = "spaarprogramma",
            Name = "Spaarprogramma van een boekhandel",
            Language = Language.Dutch,
            Period = new(new LocalDate(2027, 1, 1), new LocalDate(2027, 12, 31)),
            Strategic = new()
            {
                TargetGroups =
                [
                    new()
                    {
                        Id = "vaste-klanten",
                        Name = "Vaste klanten",
                        Relation = CustomerRelation.Customer,
                    },
                ],
                Offerings =
                [
                    new()
                    {
                        Id = "boeken",
                        Name = "Boeken",
                        Kind = OfferingKind.Product,
                    },
                ],
                Channels =
                [
                    new()
                    {
                        Id = "app",
                        Name = "app",
                        Form = ChannelForm.Online,
                        Media = MediaOwnership.Owned,
                    },
                    new()
                    {
                        Id = "winkel",
                        Name = "winkel",
                        Form = ChannelForm.FaceToFace,
                        Media = MediaOwnership.Owned,
                    },
                ],
                Concepts =
                [
                    new()
                    {
                        Id = "sparen",
                        Name = "Sparen voor leesplezier",
                        Description = "Transactionele loyaliteit: voordeel voor wie terugkomt.",
                        TargetGroups = ["vaste-klanten"],
                        Offerings = ["boeken"],
                        Objectives = ["herhaalaankopen"],
                        Covers = [Programme],
                    },
                ],
                Objectives =
                [
                    new()
                    {
                        Id = "herhaalaankopen",
                        Name = "Klanten komen vaker terug",
                        Kpi = "herhaalaankopen per klant per jaar",
                        Unit = new("aankopen"),
                        Baseline = 3.1m,
                        Target = 4m,
                        Deadline = new LocalDate(2027, 12, 31),
                    },
                ],
            },
            Tactical = new()
            {
                Events =
                [
                    new()
                    {
                        Id = "spaarweek",
                        Name = "Dubbele punten in de eerste week van de maand",
                        Concept = "sparen",
                        Regularity = Regularity.Regular,
                        Period = new(new LocalDate(2027, 1, 4), new LocalDate(2027, 1, 10)),
                        Recurrence = new() { Every = Period.FromMonths(1), Until = new LocalDate(2027, 12, 31) },
                        TargetGroups = ["vaste-klanten"],
                        Objectives = ["herhaalaankopen"],
                        Covers = [Programme],
                    },
                ],
            },
            Operational = new()
            {
                Activities =
                [
                    Activity.Inform("vooraf-tonen", "Informeren pré sales", SalesMoment.PreSales) with
                    {
                        Events = ["spaarweek"],
                    },
                    Activity.Transact("kopen", "Transacties") with
                    {
                        Events = ["spaarweek"],
                    },
                    Activity.Fulfil("punten-bijschrijven", "Afhandelen") with
                    {
                        Events = ["spaarweek"],
                    },
                    Activity.Communicate("punten-bespreken", "Communiceren aftersales", SalesMoment.AfterSales) with
                    {
                        Events = ["spaarweek"],
                    },
                ],
                Journeys =
                [
                    new()
                    {
                        Id = "sparen-en-terugkomen",
                        Name = "Sparen en terugkomen",
                        Events = [new() { Event = "spaarweek" }],
                        TargetGroups = ["vaste-klanten"],
                        Offerings = ["boeken"],
                        EndObjective = "herhaalaankopen",
                        Touchpoints =
                        [
                            Step("vroege-toegang", "Vroege toegang tot nieuwe boeken", "app", "vooraf-tonen") with
                            {
                                Stages = [SixBStage.Visit, SixBStage.Engage],
                            },
                            Step("kopen-met-punten", "Kopen en punten verzilveren", "winkel", "kopen") with
                            {
                                Stages = [SixBStage.Decide, SixBStage.Order, SixBStage.Pay],
                            },
                            Step("punten-erbij", "Punten erbij in de app", "app", "punten-bijschrijven") with
                            {
                                Stages = [SixBStage.Bind],
                            },
                            Step("puntenoverzicht", "Puntenoverzicht en voorkeuren", "app", "punten-bespreken") with
                            {
                                Stages = [SixBStage.Bind],
                                Routes =
                                [
                                    new()
                                    {
                                        To = "vroege-toegang",
                                        Share = 0.7m,
                                        After = Period.FromMonths(1),
                                        Condition = "De klant blijft sparen",
                                    },
                                ],
                            },
                        ],
                    },
                ],
            },
        };

    private static Touchpoint Step(string id, string name, string channel, string activity) =>
        new()
        {
            Id = id,
            Name = name,
            Channel = channel,
            Activity = activity,
            Phase = JourneyPhase.Loyalty,
            Covers = [Programme],
        };
}
