using System.Linq;
using NodaTime;

namespace Dakmad.Tests.Analysis;

/// <summary>
/// One journey in three variants [S3:46-58]: mostly online self-service, individually tailored with an account manager,
/// and a standard offer with staffed phone service for everyone. Same target groups, same offering.
/// </summary>
internal static class ThreeVariants
{
    public const string Online = "online";
    public const string Tailored = "op-maat";
    public const string Serviced = "met-service";

    private static readonly ServiceHours OfficeHours = Hours(9, 17);
    private static readonly ServiceHours LongHours = Hours(8, 22);

    /// <summary>With volumes and costs.</summary>
    public static MarketingPlan Plan { get; } = Make([OnlineJourney(), TailoredJourney(), ServicedJourney()]);

    /// <summary>Without volumes, costs and hours: only what every touchpoint is.</summary>
    public static MarketingPlan Bare { get; } =
        Make([Stripped(OnlineJourney()), Stripped(TailoredJourney()), Stripped(ServicedJourney())]);

    public static MarketingPlan Make(ValueList<Journey> journeys) =>
        new()
        {
            Id = "energie",
            Name = "Energiecontracten",
            Currency = "EUR",
            Strategy = new() { Discipline = ValueDiscipline.CostLeadership },
            Strategic = new()
            {
                TargetGroups = [new() { Id = "mkb", Name = "Mkb" }, new() { Id = "zzp", Name = "Zzp'ers" }],
                Offerings = [new() { Id = "stroom", Name = "Stroomcontract" }],
                Channels =
                [
                    Channel("website", ChannelForm.Online),
                    Channel("e-mail", ChannelForm.Online),
                    Channel("telefoon", ChannelForm.Phone),
                    Channel("bezoek", ChannelForm.FaceToFace),
                ],
            },
            Operational = new()
            {
                Activities =
                [
                    Activity.Inform("informeren", "Informeren", SalesMoment.PreSales),
                    Activity.Communicate("bespreken", "Bespreken", SalesMoment.PreSales),
                    Activity.Transact("afsluiten", "Afsluiten"),
                    Activity.Fulfil("bevestigen", "Bevestigen"),
                    Activity.Communicate("nazorg", "Nazorg", SalesMoment.AfterSales),
                ],
                Journeys = journeys,
            },
        };

    private static Journey OnlineJourney() =>
        Journey(
            Online,
            8000,
            Step("o1", "website", "informeren", Handling.SelfService, 0.10m),
            Step("o2", "website", "afsluiten", Handling.SelfService, 0.20m),
            Step("o3", "e-mail", "bevestigen", Handling.Automated, 0.02m),
            Step("o4", "website", "nazorg", Handling.Automated, 0.05m)
        );

    private static Journey TailoredJourney() =>
        Journey(
            Tailored,
            400,
            Step("m1", "website", "informeren", Handling.SelfService, 0.10m),
            Step("m2", "bezoek", "bespreken", Handling.Staffed, 90) with
            {
                Service = Individual(OfficeHours),
            },
            Step("m3", "bezoek", "afsluiten", Handling.Staffed, 60) with
            {
                Service = Individual(OfficeHours),
            },
            Step("m4", "telefoon", "nazorg", Handling.Staffed, 12) with
            {
                Service = Individual(OfficeHours),
            }
        );

    private static Journey ServicedJourney() =>
        Journey(
            Serviced,
            1500,
            Step("s1", "website", "informeren", Handling.SelfService, 0.10m),
            Step("s2", "telefoon", "bespreken", Handling.Staffed, 8) with
            {
                Service = Common(),
            },
            Step("s3", "telefoon", "afsluiten", Handling.Staffed, 8) with
            {
                Service = Common(),
            },
            Step("s4", "telefoon", "nazorg", Handling.Staffed, 6) with
            {
                Service = Common(),
            }
        );

    private static TouchpointService Individual(ServiceHours hours) =>
        new()
        {
            Customisation = Customisation.Individual,
            Hours = [hours],
            SharedContext = true,
            ResponseTime = Period.FromHours(4),
        };

    private static TouchpointService Common() =>
        new()
        {
            Customisation = Customisation.Standard,
            Level = ServiceLevel.High,
            Hours = [LongHours],
            ResponseTime = Period.FromMinutes(1),
        };

    private static ServiceHours Hours(int from, int until) =>
        new()
        {
            Days =
            [
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Wednesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday,
            ],
            From = new(from, 0),
            Until = new(until, 0),
        };

    private static Journey Journey(string id, decimal entering, params ValueList<Touchpoint> touchpoints) =>
        new()
        {
            Id = id,
            Name = id,
            TargetGroups = ["mkb", "zzp"],
            Offerings = ["stroom"],
            Entries =
            [
                new()
                {
                    Touchpoint = touchpoints[0],
                    Volume = entering,
                    Unit = MeasurementUnit.Visits,
                },
            ],
            Touchpoints = touchpoints,
        };

    private static Touchpoint Step(string id, string channel, string activity, Handling handling, decimal cost) =>
        new()
        {
            Id = id,
            Name = id,
            Channel = channel,
            Activity = activity,
            Stages = activity is "afsluiten" ? [SixBStage.Order] : [],
            Handling = handling,
            Volume = new() { PassRate = 0.5m },
            Cost = new() { PerContact = Money.Euro(cost) },
        };

    private static Channel Channel(string id, ChannelForm form) =>
        new()
        {
            Id = id,
            Name = id,
            Form = form,
        };

    private static Journey Stripped(Journey journey) =>
        journey with
        {
            Entries = [],
            Touchpoints = journey
                .Touchpoints.Select(touchpoint =>
                    touchpoint with
                    {
                        Volume = null,
                        Cost = null,
                        Service = touchpoint.Service is null
                            ? null
                            : touchpoint.Service with
                            {
                                Hours = [],
                                ResponseTime = null,
                            },
                    }
                )
                .ToValueList(),
        };
}
