using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Teaching;
using NodaTime;

namespace Dakmad.Tests.Drawing;

/// <summary>Plans to draw: the sample, those from practice, and long ones with names that try everything.</summary>
internal static class DrawnPlans
{
    private static readonly JourneyPhase[] Phases = Enum.GetValues<JourneyPhase>();
    private static readonly Emotion[] Emotions = Enum.GetValues<Emotion>();
    private static readonly string[] ActivityIds = ["inform", "talk", "order", "deliver"];

    /// <summary>Long Dutch words, and short ones.</summary>
    public static readonly string[] Dutch =
    [
        "Arbeidsongeschiktheidsverzekeringsvoorwaarden",
        "Klantenserviceafhandelingsmedewerker belt terug",
        "TV",
        "Website chat",
        "Multidisciplinairesamenwerkingsovereenkomst ondertekenen",
        "e-mail",
        "Winkelbezoek met proefrit en persoonlijk advies",
    ];

    /// <summary>Markup, quotes, other scripts, pictures, words without an end, and marks that turn the direction of writing.</summary>
    public static readonly string[] Hostile =
    [
        "<script>canary++</script>",
        "\"><img src=x onerror=canary++>",
        "שלום עולם לקוח",
        "😀😀 emoji 👩‍👩‍👧‍👦",
        "a\u202Eb rtl override",
        "]]> &amp; &lt; <!-- '\"",
        "汉字漢字汉字漢字汉字漢字汉字漢字",
        new('W', 60),
        "javascript:canary++",
        "﷽﷽﷽ عربى",
        string.Concat(Enumerable.Repeat("e\u0301", 30)),
        "a\\n`b|c*d*[e](f)",
        "eerste\ntweede\tderde",
        "a: b; c, d # e % f {g} \"h\" (i)",
        "section title journey",
        "<svg onload=canary++>",
        "  twee  spaties ",
        "--> end; subgraph x",
    ];

    public static MarketingPlan Sample => SamplePlans.Promotion;

    /// <summary>A plan with several journeys, so that what has a row for each is long.</summary>
    public static MarketingPlan Generated { get; } = ExampleGenerator.Generate(5, new() { Touchpoints = 60 }).Plan;

    public static IEnumerable<(string Name, MarketingPlan Plan)> All =>
        [
            ("sample", Sample),
            .. Directory
                .EnumerateFiles(Repository.PathOf("tests", "Dakmad.Tests", "Practice", "plans"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileNameWithoutExtension(file), MarketingPlan.Load(file))),
            ("7", WithJourney(7, Dutch)),
            ("20", WithJourney(20, Dutch)),
            ("60", WithJourney(60, Dutch)),
            ("hostile-7", WithJourney(7, Hostile)),
            ("hostile-20", WithJourney(20, Hostile)),
            ("hostile-60", WithJourney(60, Hostile)),
        ];

    /// <summary>A plan with one journey of so many touchpoints, in which every lane has something to show, choices, loops and detours too.</summary>
    public static MarketingPlan WithJourney(int touchpoints, string[] names)
    {
        string Name(int at) => names[at % names.Length];
        Channel[] channels =
        [
            new()
            {
                Id = "web",
                Name = Name(3),
                Group = ChannelGroup.Electronic,
                Form = ChannelForm.Online,
            },
            new()
            {
                Id = "sociaal",
                Name = Name(4),
                Form = ChannelForm.Online,
                Media = MediaOwnership.Earned,
            },
        ];
        Activity[] activities =
        [
            Activity.Inform("inform", Name(1), SalesMoment.PreSales),
            Activity.Communicate("talk", Name(5), SalesMoment.PreSales),
            Activity.Transact("order", Name(2)),
            Activity.Fulfil("deliver", Name(6)),
        ];
        var journey = new Journey
        {
            Id = "lang",
            Name = Name(0),
            TargetGroups = ["groep"],
            Personas = ["persona"],
            Offerings = ["aanbod"],
            Events = ["event"],
            Budget = Money.Euro(125_000),
            Need = new() { Statement = Name(5) },
            EndObjective = "einde",
            Entries =
            [
                new()
                {
                    Touchpoint = "t0",
                    Volume = 100_000,
                    Unit = MeasurementUnit.Visits,
                },
            ],
            Touchpoints = Enumerable
                .Range(0, touchpoints)
                .Select(i => TouchpointOf(i, touchpoints, names))
                .ToValueList(),
        };
        return new()
        {
            Id = "plan",
            Name = Name(1),
            Organisation = Name(2),
            Language = Language.Dutch,
            Currency = "EUR",
            Strategy = new() { Discipline = ValueDiscipline.CostLeadership, Positioning = new(Name(6)) },
            Personas = [new() { Id = "persona", Name = Name(4) }],
            Strategic = StrategicOf(names),
            Tactical = TacticalOf(names),
            Operational = new()
            {
                Channels = [.. channels],
                Activities = [.. activities],
                Journeys = [journey],
                Objectives = ObjectivesOf(names),
            },
        };
    }

    private static Touchpoint TouchpointOf(int i, int touchpoints, string[] names) =>
        new()
        {
            Id = $"t{i}",
            Name = names[i % names.Length],
            Channel = i % 11 == 8 ? "sociaal" : "web",
            Activity = ActivityIds[i % ActivityIds.Length],
            Phase = Phases[i * Phases.Length / touchpoints],
            Stages = [SixBStage.Visit],
            Tasks = [new() { Id = $"taak{i}", Name = names[(i + 5) % names.Length] }],
            Objective = i % 3 == 0 ? "stap" : default(Ref<Objective>?),
            Cost = new() { PerContact = Money.Euro(0.15m) },
            Volume = new() { Unit = MeasurementUnit.Visits, PassRate = 0.9m },
            Experience = new()
            {
                Emotion = i % 11 == 5 ? null : Emotions[((i * 7) + (i / 3)) % Emotions.Length],
                PainPoints = i % 4 == 1 ? [names[(i + 3) % names.Length]] : [],
                Opportunities = i % 4 == 2 ? [names[(i + 4) % names.Length]] : [],
                DropOffs =
                    i % 13 == 6
                        ?
                        [
                            new()
                            {
                                Reason = names[(i + 2) % names.Length],
                                Share = 0.1m,
                                Recovery = $"t{Math.Max(0, i - 4)}",
                            },
                        ]
                        : [],
            },
            Routes = Routes(i, touchpoints, names),
        };

    private static ValueList<Route> Routes(int i, int touchpoints, string[] names) =>
        i % 5 == 1 && i + 3 < touchpoints
            ?
            [
                new() { To = $"t{i + 1}", Share = 0.5m },
                new()
                {
                    To = $"t{i + 3}",
                    Share = 0.3m,
                    Condition = names[i % names.Length],
                },
                new() { To = $"t{i - 1}", Share = 0.2m },
            ]
        : i % 9 == 4 && i + 8 < touchpoints ? [new() { To = $"t{i + 8}", Share = 0.4m }, new() { Share = 0.1m }]
        : [];

    private static StrategicLevel StrategicOf(string[] names) =>
        new()
        {
            TargetGroups = [new() { Id = "groep", Name = names[3 % names.Length] }],
            Offerings = [new() { Id = "aanbod", Name = names[2 % names.Length] }],
            Concepts =
            [
                new()
                {
                    Id = "concept",
                    Name = names[0 % names.Length],
                    Budget = Money.Euro(200_000),
                },
            ],
        };

    private static TacticalLevel TacticalOf(string[] names) =>
        new()
        {
            Events =
            [
                new()
                {
                    Id = "event",
                    Name = names[5 % names.Length],
                    Concept = "concept",
                    Regularity = Regularity.NonRegular,
                    Period = new(new LocalDate(2027, 3, 1), new LocalDate(2027, 4, 30)),
                    Budget = Money.Euro(150_000),
                },
            ],
        };

    private static ValueList<Objective> ObjectivesOf(string[] names) =>
        [
            new()
            {
                Id = "stap",
                Name = names[6 % names.Length],
                Target = 37.5m,
                Unit = new("%"),
                ContributesTo = "einde",
            },
            new()
            {
                Id = "einde",
                Name = names[0 % names.Length],
                Target = 5100,
            },
        ];
}
