using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using NodaTime;

namespace Dakmad.Benchmarks.Growth;

/// <summary>Forms of input under which work is liable to grow faster than they do.</summary>
internal static class GrowthShapes
{
    public static IReadOnlyList<GrowthShape> All { get; } =
    [
        new("touchpoints", 4000, n => Of(Plain([Journey("j", n)]))),
        new("journeys", 1000, n => Of(Plain(Each(n, i => Journey($"j{i}", 2))))),
        new("journeys-own-groups", 1000, OwnGroups),
        new("journeys-own-offerings", 500, OwnOfferings),
        new("groups", 2000, n => Of(WithGroups(n, i => null))),
        new("groups-chain", 500, n => Of(WithGroups(n, i => i == 0 ? default(Ref<TargetGroup>?) : $"g{i - 1}"))),
        new("offerings-chain", 250, OfferingsChain),
        new("channels-chain", 1000, ChannelsChain),
        new("resources", 1000, Resources),
        new("events-weekly", 250, EventsWeekly),
        new("events-once", 1000, EventsOnce),
        new("events-by-journeys", 25, EventsByJourneys),
        new("continuations", 2000, Continuations),
        new("feelings", 500, Feelings),
        new("turns", 1000, Turns),
        new("suppressions", 1000, Suppressions),
        new("settings-by-path", 1000, SettingsByPath),
        new("dangling", 500, Dangling),
        new("unknown-fields", 5000, UnknownFields),
        new("long-word", 20_000, LongWord),
        new("loop", 100, Loop),
        new("complete", 30, Complete),
        new("sample-copies", 25, SampleCopies.Make),
        new("csv-one-name", 2500, n => Csv(n, i => "Punt,Transacties,taak,Elektronisch: website")),
        new("csv-distinct", 2500, n => Csv(n, i => $"Punt {i},Transacties,taak {i},Elektronisch: kanaal {i}")),
        new("csv-unknown-labels", 1000, n => Csv(n, i => $"Punt {i},Onbekend {i},taak,Elektronisch: website")),
    ];

    private static GrowthInput Of(MarketingPlan plan) => GrowthInput.Of(plan);

    private static ValueList<T> Each<T>(int count, Func<int, T> make) =>
        Enumerable.Range(0, count).Select(make).ToValueList();

    private static MarketingPlan Plain(ValueList<Journey> journeys) =>
        new()
        {
            Id = "plan",
            Name = "Marketingplan",
            Language = Language.Dutch,
            Currency = "EUR",
            Period = new(new(2027, 1, 1), new(2029, 12, 31)),
            Strategy = new() { Discipline = ValueDiscipline.CostLeadership },
            Operational = new()
            {
                Channels =
                [
                    new()
                    {
                        Id = "site",
                        Name = "Website",
                        Group = ChannelGroup.Electronic,
                        Form = ChannelForm.Online,
                    },
                ],
                Activities =
                [
                    new()
                    {
                        Id = "vertellen",
                        Name = "Informeren pré sales",
                        Type = ActivityType.Inform(SalesMoment.PreSales),
                    },
                    new()
                    {
                        Id = "bestellen",
                        Name = "Transacties",
                        Type = ActivityType.Transact,
                    },
                ],
                Journeys = journeys,
            },
        };

    private static Journey Journey(string id, int touchpoints) =>
        new()
        {
            Id = id,
            Name = $"Bestellen {id}",
            Regularity = Regularity.NonRegular,
            Period = new(new(2027, 3, 1), new(2027, 5, 31)),
            Touchpoints = Each(touchpoints, i => Touchpoint(i, isLast: i == touchpoints - 1)),
        };

    private static Touchpoint Touchpoint(int position, bool isLast) =>
        new()
        {
            Id = $"t{position}",
            Name = $"Website {position}",
            Channel = "site",
            Activity = isLast ? "bestellen" : "vertellen",
            Volume = new()
            {
                Expected = position == 0 ? 100_000 : null,
                Unit = MeasurementUnit.Visits,
                PassRate = isLast ? null : 0.999m,
            },
            Cost = new() { PerContact = Money.Euro(0.01m) },
        };

    private static MarketingPlan With(this MarketingPlan plan, Func<OperationalLevel, OperationalLevel> change) =>
        plan with
        {
            Operational = change(plan.Operational),
        };

    private static TargetGroup Group(int i, Ref<TargetGroup>? specialises) =>
        new()
        {
            Id = $"g{i}",
            Name = $"Doelgroep {i}",
            Size = 1000,
            Specialises = specialises,
        };

    private static MarketingPlan WithGroups(int count, Func<int, Ref<TargetGroup>?> specialises) =>
        Plain(Each(count, i => Journey($"j{i}", 2) with { TargetGroups = [$"g{i}"] }))
            .With(level => level with { TargetGroups = Each(count, i => Group(i, specialises(i))) });

    private static GrowthInput OwnGroups(int count) =>
        Of(
            Plain(Each(count, i => Journey($"j{i}", 2) with { TargetGroups = [$"g{i % 7}"], Events = [] }))
                .With(level => level with { TargetGroups = Each(7, i => Group(i, null)) })
        );

    private static GrowthInput OwnOfferings(int count) =>
        Of(
            Plain(Each(count, i => Journey($"j{i}", 2) with { Offerings = [$"o{i}"] }))
                .With(level => level with { Offerings = Each(count, i => Offering(i, null)) })
        );

    private static GrowthInput OfferingsChain(int count) =>
        Of(
            Plain(Each(count, i => Journey($"j{i}", 2) with { Offerings = [$"o{i}"] }))
                .With(level =>
                    level with
                    {
                        Offerings = Each(count, i => Offering(i, i == 0 ? default(Ref<Offering>?) : $"o{i - 1}")),
                    }
                )
        );

    private static Offering Offering(int i, Ref<Offering>? specialises) =>
        new()
        {
            Id = $"o{i}",
            Name = $"Aanbod {i}",
            Kind = OfferingKind.Product,
            Price = Money.Euro(100),
            Specialises = specialises,
        };

    private static GrowthInput ChannelsChain(int count)
    {
        var plan = Plain([Journey("j", count)]);
        return Of(
            plan.With(level =>
                level with
                {
                    Channels =
                    [
                        .. level.Channels,
                        .. Each(
                            count,
                            i => new Channel
                            {
                                Id = $"k{i}",
                                Name = $"Kanaal {i}",
                                Specialises = i == 0 ? "site" : (Ref<Channel>)$"k{i - 1}",
                            }
                        ),
                    ],
                    Journeys =
                    [
                        level.Journeys[0] with
                        {
                            Touchpoints = level
                                .Journeys[0]
                                .Touchpoints.Select((touchpoint, i) => touchpoint with { Channel = $"k{i}" })
                                .ToValueList(),
                        },
                    ],
                }
            )
        );
    }

    private static GrowthInput Resources(int count) =>
        Of(
            Plain(Each(count, i => Journey($"j{i}", 2) with { Resources = [$"r{i}"] }))
                .With(level =>
                    level with
                    {
                        Resources = Each(
                            count,
                            i => new Resource
                            {
                                Id = $"r{i}",
                                Name = $"Middel {i}",
                                Budget = Money.Euro(100),
                            }
                        ),
                    }
                )
        );

    private static GrowthInput EventsWeekly(int count)
    {
        var plan = Plain(Each(count, i => Journey($"j{i}", 2) with { Events = [new() { Event = $"e{i}" }] }));
        return Of(
            plan with
            {
                Tactical = new()
                {
                    Events = Each(
                        count,
                        i =>
                            Event(i) with
                            {
                                Period = new(
                                    new LocalDate(2027, 1, 4).PlusDays(i % 7),
                                    new LocalDate(2027, 1, 4).PlusDays(i % 7)
                                ),
                                Recurrence = new() { Every = Period.FromWeeks(1), Until = new LocalDate(2029, 12, 31) },
                            }
                    ),
                },
            }
        );
    }

    private static GrowthInput EventsOnce(int count)
    {
        var plan = Plain(Each(count, i => Journey($"j{i}", 2) with { Events = [new() { Event = $"e{i}" }] }));
        return Of(
            plan with
            {
                Tactical = new()
                {
                    Events = Each(
                        count,
                        i =>
                            Event(i) with
                            {
                                Period = new(
                                    new LocalDate(2027, 1, 1).PlusDays(i % 900),
                                    new LocalDate(2027, 1, 10).PlusDays(i % 900)
                                ),
                            }
                    ),
                },
            }
        );
    }

    /// <summary>Every journey belongs to every event: the input grows with the square of the size.</summary>
    private static GrowthInput EventsByJourneys(int count)
    {
        var plan = Plain(
            Each(
                count,
                i => Journey($"j{i}", 2) with { Events = Each(count, at => new EventShare { Event = $"e{at}" }) }
            )
        );
        return Of(plan with { Tactical = new() { Events = Each(count, Event) } });
    }

    private static MarketingEvent Event(int i) =>
        new()
        {
            Id = $"e{i}",
            Name = $"Evenement {i}",
            Regularity = Regularity.NonRegular,
            Budget = Money.Euro(1000),
        };

    private static GrowthInput Continuations(int count) =>
        Of(Plain(Each(count, i => Journey($"j{i}", 2) with { ContinuesIn = i == count - 1 ? [] : [$"j{i + 1}"] })));

    private static Emotion Feeling(int i) => i % 2 == 0 ? Emotion.Positive : Emotion.Negative;

    private static Touchpoint Feeling(Touchpoint touchpoint, int i) =>
        touchpoint with
        {
            Experience = new()
            {
                Emotion = Feeling(i),
                PainPoints = Feeling(i) == Emotion.Negative ? ["Het duurt lang"] : [],
            },
        };

    private static GrowthInput Feelings(int count)
    {
        var journey = Journey("j", count);
        return Of(Plain([journey with { Touchpoints = journey.Touchpoints.Select(Feeling).ToValueList() }]));
    }

    private static GrowthInput Turns(int count) =>
        Of(
            Plain(
                Each(
                    count,
                    i =>
                        Journey($"j{i}", 2) is { } journey
                            ? journey with
                            {
                                Touchpoints = journey.Touchpoints.Select(Feeling).ToValueList(),
                            }
                            : null!
                )
            )
        );

    private static GrowthInput Suppressions(int count)
    {
        var plan = Plain(Each(count, i => Journey($"j{i}", 2)));
        return Of(
            plan with
            {
                Suppressions = Each(
                    count,
                    i => new Suppression
                    {
                        Rule = "DAK3003",
                        Path = $"/operational/journeys/{i}",
                        Reason = "Besproken.",
                    }
                ),
            }
        );
    }

    private static GrowthInput SettingsByPath(int count)
    {
        var plan = Plain(Each(count, i => Journey($"j{i}", 2)));
        var input = Of(plan);
        return input with
        {
            Rules = input.Rules.Apply(
                new()
                {
                    Rules = Each(
                        count,
                        i => new RuleSetting("DAK3003")
                        {
                            Path = PlanPath.Parse($"/operational/journeys/{i}"),
                            IsEnabled = false,
                        }
                    ),
                }
            ),
        };
    }

    private static GrowthInput Dangling(int count)
    {
        var plan = Plain([Journey("j", count)])
            .With(level =>
                level with
                {
                    Channels =
                    [
                        .. level.Channels,
                        .. Each(count, i => new Channel { Id = $"kanaal-nummer-{i}", Name = $"Kanaal {i}" }),
                    ],
                }
            );
        var text = Encoding.UTF8.GetString(GrowthInput.Of(plan).Json!);
        var parts = text.Split("\"channel\": \"site\"");
        return GrowthInput.OfJson(
            Encoding.UTF8.GetBytes(
                string.Concat(
                    parts.Select((part, i) => i == 0 ? part : $"\"channel\": \"kanaal-numer-{i * 7919}\"{part}")
                )
            )
        );
    }

    private static GrowthInput UnknownFields(int count)
    {
        var text = Encoding.UTF8.GetString(GrowthInput.Of(Plain([Journey("j", 2)])).Json!);
        var fields = string.Concat(Enumerable.Range(0, count).Select(i => $"\"x-veld-{i}\": {i}, "));
        return GrowthInput.OfJson(
            Encoding.UTF8.GetBytes(
                text.Replace("\"id\": \"plan\"", fields + "\"id\": \"plan\"", StringComparison.Ordinal)
            )
        );
    }

    private static GrowthInput LongWord(int length)
    {
        var journey = Journey("j", 2);
        return Of(
            Plain([
                journey with
                {
                    Touchpoints = journey
                        .Touchpoints.Select(touchpoint => touchpoint with { Name = new string('x', length) })
                        .ToValueList(),
                },
            ])
        );
    }

    private static GrowthInput Loop(int count) =>
        Routed(count, i => [new() { To = $"t{i + 1}", Share = 0.9m }, new() { To = "t0", Share = 0.05m }]);

    /// <summary>From every touchpoint to every other: the input grows with the square of the size.</summary>
    private static GrowthInput Complete(int count) =>
        Routed(count, _ => Each(count, to => new Route { To = $"t{to}", Share = decimal.Round(0.9m / count, 6) }));

    /// <summary>A journey of which every touchpoint but the last has routes.</summary>
    private static GrowthInput Routed(int count, Func<int, ValueList<Route>> routes)
    {
        var journey = Journey("j", count);
        return Of(
            Plain([
                journey with
                {
                    Touchpoints = journey
                        .Touchpoints.Select(
                            (touchpoint, i) => i == count - 1 ? touchpoint : touchpoint with { Routes = routes(i) }
                        )
                        .ToValueList(),
                },
            ])
        );
    }

    private static GrowthInput Csv(int count, Func<int, string> row) =>
        GrowthInput.OfCsv(
            "Customer Journey,Activiteit,Taak,Kanaal\r\n"
                + string.Concat(Enumerable.Range(0, count).Select(i => row(i) + "\r\n"))
        );
}
