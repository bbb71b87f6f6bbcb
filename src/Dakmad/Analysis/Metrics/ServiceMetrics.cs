using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;
using NodaTime;

namespace Dakmad.Analysis.Metrics;

/// <summary>Metrics about the service that customers can reach. A service is staffed where a person acts or answers.</summary>
internal static class ServiceMetrics
{
    public static ValueList<JourneyMetric> All { get; } =
    [
        MetricDefinition.OfFeature(
            "highServiceShare",
            new("aandeel met een hoog serviceniveau", "high service share"),
            new("contactmomenten met een hoog serviceniveau", "touchpoints with a high level of service"),
            touchpoint => touchpoint.ServiceLevel is { } level ? level == ServiceLevel.High : null
        ) with
        {
            Aliases = ["hoog serviceniveau", "hoge service", "high service", "high service level"],
        },
        MetricDefinition.OfKind(
            "commonServiceShare",
            new("aandeel contact met een medewerker, voor iedereen", "share of staffed service for everyone"),
            new(
                "contactmomenten met een medewerker, open voor alle doelgroepen en zonder maatwerk per klant",
                "touchpoints handled by a person, open to all target groups and not adapted to each customer"
            ),
            touchpoint =>
                touchpoint.Handling is { } handling
                    ? handling == Handling.Staffed
                        && touchpoint.IsForAll
                        && touchpoint.Customisation != Customisation.Individual
                    : null
        ) with
        {
            Aliases =
            [
                "service voor iedereen",
                "aandeel bemande service voor iedereen",
                "service for everyone",
                "persoonlijke service voor iedereen",
            ],
        },
        MetricDefinition.OfKind(
            "afterSalesDialogueShare",
            new("aandeel aftersales in twee richtingen", "two-way after-sales share"),
            new(
                "contactmomenten na de verkoop waarbij de klant kan antwoorden",
                "touchpoints after the sale at which the customer can answer"
            ),
            touchpoint =>
                touchpoint.IsAfterSales is { } after ? after && touchpoint.Direction == ContactDirection.TwoWay : null
        ) with
        {
            Aliases = ["aftersales in twee richtingen", "two-way after-sales"],
        },
        new()
        {
            Id = "serviceReach",
            Name = new("aandeel doelgroepen dat een medewerker kan bereiken", "reach of staffed service"),
            Aliases = ["bereik van de service", "bereik van bemande service", "servicebereik", "service reach"],
            Formula = new(
                "doelgroepen die een medewerker kunnen bereiken ÷ alle doelgroepen met een customer journey",
                "target groups that can reach a person ÷ all target groups for which the plan has journeys"
            ),
            Unit = new("aandeel, 0–1", "share, 0–1"),
            Kind = FigureKind.Share,
            Measure = Reach,
        },
        new()
        {
            Id = "serviceHours",
            Name = new("bereikbaarheid per week", "service hours per week"),
            Aliases =
            [
                "bereikbaarheid",
                "openingstijden per week",
                "service-uren",
                "bereikbare uren per week",
                "service hours",
                "opening hours per week",
            ],
            Formula = new(
                "uren per week waarin een medewerker te bereiken is; 0 als er geen medewerker te bereiken is",
                "hours a week in which a person can be reached; 0 without staffed service"
            ),
            Unit = new("uur per week", "hours a week"),
            Measure = Hours,
        },
        new()
        {
            Id = "responseTime",
            Name = new("reactietijd", "response time"),
            Aliases = ["antwoordtijd", "wachttijd op antwoord", "reactiesnelheid", "response time", "answering time"],
            Formula = new(
                "kortste reactietijd van een medewerker; een maand telt als 30 dagen, een jaar als 365",
                "shortest response time of staffed service; a month counts as 30 days, a year as 365"
            ),
            Unit = new("minuten", "minutes"),
            Measure = Response,
        },
    ];

    private static Measurement? Reach(JourneyProfile profile, WeighingBasis basis) =>
        profile.StaffedServiceReach is { } reach ? Counted(profile, reach, Handled(profile)) : null;

    private static Measurement? Hours(JourneyProfile profile, WeighingBasis basis)
    {
        var staffed = Staffed(profile).ToArray();
        return staffed.Length == 0 ? Counted(profile, 0, Handled(profile))
            : WeekHours.Together(staffed) is { } hours
                ? Counted(profile, hours, staffed.Count(touchpoint => WeekHours.At(touchpoint) is not null))
            : null;
    }

    private static Measurement? Response(JourneyProfile profile, WeighingBasis basis)
    {
        var times = Staffed(profile)
            .Select(touchpoint => touchpoint.Touchpoint.Service?.ResponseTime)
            .OfType<Period>()
            .Select(Minutes)
            .ToArray();
        return times.Length == 0 ? null : Counted(profile, times.Min(), times.Length);
    }

    private static IEnumerable<ProfiledTouchpoint> Staffed(JourneyProfile profile) =>
        profile.Touchpoints.Where(touchpoint => touchpoint.Handling == Handling.Staffed);

    private static int Handled(JourneyProfile profile) =>
        profile.Touchpoints.Count(touchpoint => touchpoint.Handling is not null);

    private static Measurement? Counted(JourneyProfile profile, double value, int stated) =>
        stated == 0 ? null : new(value, WeighingBasis.Count, profile.Touchpoints.Count, stated, null);

    private static double Minutes(Period period)
    {
        var days = (period.Years * 365.0) + (period.Months * 30.0) + (period.Weeks * 7.0) + period.Days;
        return (((days * 24) + period.Hours) * 60) + period.Minutes + (period.Seconds / 60.0);
    }
}
