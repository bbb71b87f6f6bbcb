using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dakmad.Analysis;
using Dakmad.Teaching;
using Dakmad.Teaching.Kits;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>What a reader who goes through an example from first to last line would trip over.</summary>
public sealed class SenseTests
{
    public static TheoryData<string> Sectors => [.. ExampleSector.All.Select(sector => sector.Id)];

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Whoever_hears_of_the_business_hears_what_the_event_offers(string sector)
    {
        var kit = Kit(sector);
        foreach (var (example, about) in Examples(sector))
        {
            var happening = kit
                .Actions.Append(kit.AllYear)
                .Single(one => one.Name.Dutch == example.Plan.Tactical.Events[0].Name);
            var touchpoints = example.Plan.Operational.Journeys[0].Touchpoints;

            touchpoints[0]
                .Content!.Messages.Select(message => message.Text)
                .Should()
                .Contain(happening.Offer.Dutch, about);
            touchpoints[1]
                .Tasks.Select(task => task.Name)
                .Should()
                .Contain($"'{happening.Name.Dutch}' presenteren", about);
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void A_part_is_no_larger_than_its_whole(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var plan = example.Plan;
            var all = plan
                .Strategic.Objectives.Concat(plan.Tactical.Objectives)
                .Concat(plan.Operational.Objectives)
                .ToArray();
            foreach (var part in all.Where(one => one.Unit == MeasurementUnit.Orders))
            {
                var whole = all.Single(one => one.Id == part.ContributesTo!.Value.Id);
                if (whole.Unit == part.Unit)
                {
                    part.Baseline.Should()
                        .BeLessThan(whole.Baseline!.Value, "{0}: '{1}' is part of '{2}'", about, part.Name, whole.Name);
                    part.Target.Should()
                        .BeLessThan(whole.Target!.Value, "{0}: '{1}' is part of '{2}'", about, part.Name, whole.Name);
                }
            }
        }
    }

    /// <summary>Before the plan the journey brought what its steps let through then; and the levels say so alike.</summary>
    [Theory]
    [MemberData(nameof(Sectors))]
    public void The_baseline_of_the_end_is_what_the_baselines_of_the_steps_come_to(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var plan = example.Plan;
            var objectives = plan.Operational.Objectives.ToDictionary(one => one.Id, StringComparer.Ordinal);
            foreach (var journey in plan.Operational.Journeys)
            {
                var before = journey with
                {
                    Touchpoints =
                    [
                        .. journey.Touchpoints.Select(touchpoint =>
                            objectives[touchpoint.Objective!.Value.Id] is { Unit.Name: "%", Baseline: { } baseline }
                                ? touchpoint with
                                {
                                    Volume = touchpoint.Volume! with { Expected = null, PassRate = baseline / 100 },
                                }
                                : touchpoint with
                                {
                                    Volume = touchpoint.Volume! with { Expected = null },
                                }
                        ),
                    ],
                };
                var changed = plan with { Operational = plan.Operational with { Journeys = [before] } };

                objectives[journey.EndObjective!.Value.Id]
                    .Baseline.Should()
                    .BeApproximately((decimal)JourneyFunnel.Of(changed, before).End, 1, about);
            }

            var (end, entering) = (
                objectives[plan.Operational.Journeys[^1].EndObjective!.Value.Id],
                plan.Operational.Journeys[^1].Touchpoints[0].Volume!.Expected!.Value
            );
            plan.Tactical.Objectives.Single(one => one.Id == "tactical-customers")
                .Baseline.Should()
                .BeApproximately(100 * end.Baseline!.Value / entering, 0.05m, about);
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void An_action_is_counted_when_the_last_customer_is_through(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var journey = example.Plan.Operational.Journeys[0];
            if (journey.Regularity == Regularity.NonRegular)
            {
                var days = journey.Touchpoints.Sum(touchpoint => touchpoint.Timing?.After?.Days ?? 0);
                var through = example.Plan.Tactical.Events[0].Period!.End!.Value.PlusDays(days);
                var deadline = LocalDate.Min(through, new(2027, 12, 31));

                journey.Period!.End.Should().Be(deadline, about);
                example
                    .Plan.Operational.Objectives.Single(one => one.Id == journey.EndObjective!.Value.Id)
                    .Deadline.Should()
                    .Be(deadline, about);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Rates_look_measured_and_seeds_differ_in_them(string sector)
    {
        var rates = Examples(sector)
            .SelectMany(one => one.Example.Plan.Touchpoints())
            .Select(one => one.Touchpoint.Volume!.PassRate)
            .Where(rate => rate is not null and not 1)
            .Select(rate => rate!.Value)
            .ToArray();

        rates.Count(rate => rate * 20 == decimal.Truncate(rate * 20)).Should().BeLessThan(rates.Length / 3);
        rates.Distinct().Count().Should().BeGreaterThan(25);
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Whoever_has_bought_is_spoken_to_as_a_customer(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            foreach (var (_, touchpoint) in example.Plan.Touchpoints())
            {
                if (touchpoint.Activity.Id.EndsWith("after-sales", StringComparison.Ordinal))
                {
                    touchpoint
                        .Content?.Messages.Should()
                        .OnlyContain(message => message.Relation == CustomerRelation.Customer, about);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void As_many_customers_come_back_as_the_journey_brings(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var journey = example.Plan.Operational.Journeys[^1];
            var share =
                100 * journey.Touchpoints[^1].Volume!.Expected!.Value / journey.Touchpoints[0].Volume!.Expected!.Value;

            example
                .Plan.Tactical.Objectives.Single(one => one.Id == "tactical-customers")
                .Target.Should()
                .BeApproximately(share, 0.05m, about);
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void No_more_addresses_are_reached_than_the_target_group_has(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var first = example.Plan.Operational.Journeys[0].Touchpoints[0];
            if (Channels.Find(first.Channel.Id)!.IsAddressed)
            {
                first
                    .Volume!.Expected.Should()
                    .BeLessThanOrEqualTo(example.Plan.Operational.TargetGroups[0].Size!.Value, about);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void A_step_is_measured_with_what_its_channel_has_or_with_the_records_of_the_business(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var objectives = example
                .Plan.Operational.Objectives.Where(one => one.Unit == "%")
                .ToDictionary(one => one.Id, StringComparer.Ordinal);
            foreach (var touchpoint in example.Plan.Operational.Journeys.SelectMany(journey => journey.Touchpoints))
            {
                if (objectives.TryGetValue(touchpoint.Objective!.Value.Id, out var objective))
                {
                    var tool = touchpoint.Activity.Id switch
                    {
                        "communicate-pre-sales" => "CRM-systeem",
                        "transact" or "fulfil" or "distribute" => "Orderadministratie",
                        _ => Channels.Find(touchpoint.Channel.Id)!.Tool.Dutch,
                    };
                    objective.Tool.Should().Be(tool, "{0}: '{1}'", about, touchpoint.Name);
                    objective.Name.Should().NotContain("{", about);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Whoever_asks_for_a_score_aims_at_one(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            foreach (var touchpoint in example.Plan.Operational.Journeys.SelectMany(journey => journey.Touchpoints))
            {
                if (
                    touchpoint.Content?.Messages.Any(message =>
                        message.Text.Contains("van 0 tot 10", StringComparison.OrdinalIgnoreCase)
                    ) == true
                )
                {
                    example
                        .Plan.Operational.Objectives.Single(one => one.Id == touchpoint.Objective!.Value.Id)
                        .Kpi.Should()
                        .Be("Net Promoter Score", "{0}: '{1}'", about, touchpoint.Name);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Something_in_a_journey_is_unpleasant_and_nobody_pays_while_using(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            foreach (var journey in example.Plan.Operational.Journeys)
            {
                journey
                    .Touchpoints.Where(touchpoint => touchpoint.Experience!.Emotion == Emotion.Negative)
                    .Should()
                    .NotBeEmpty(about)
                    .And.OnlyContain(touchpoint => !touchpoint.Experience!.PainPoints.IsEmpty);
                journey
                    .Touchpoints.Where(touchpoint => touchpoint.Stages.Contains(SixBStage.Pay))
                    .Should()
                    .OnlyContain(touchpoint => touchpoint.Phase == JourneyPhase.Purchase, about);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void A_contact_in_a_medium_costs_the_same_whatever_the_sector(string sector)
    {
        foreach (var (example, about) in Examples(sector))
        {
            var first = example.Plan.Operational.Journeys[0].Touchpoints[0];

            first.Cost!.PerContact!.Value.Amount.Should().Be(Channels.Find(first.Channel.Id)!.Cost, about);
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Customers_are_spoken_to_in_one_way(string sector)
    {
        var said = TextsOf(Kit(sector)).ToArray();
        var formal = said.Where(text =>
                Regex.IsMatch(
                    text,
                    @"\b(u|uw)\b",
                    RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
            )
            .ToArray();
        var informal = said.Where(text =>
                Regex.IsMatch(
                    text,
                    @"\b(je|jij|jou|jouw|jullie)\b",
                    RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
            )
            .ToArray();

        (formal.Length == 0 || informal.Length == 0)
            .Should()
            .BeTrue("{0} says {1} and {2}", sector, string.Join(" / ", formal), string.Join(" / ", informal));
    }

    [Fact]
    public void A_mark_is_on_two_parts_at_least()
    {
        foreach (var kit in SectorKits.All)
        {
            var marks = kit
                .Businesses.Select(one => one.Marks)
                .Concat(kit.Strategies.Select(one => one.Marks))
                .Concat(kit.Actions.Append(kit.AllYear).Select(one => one.Marks))
                .Concat(kit.First.Select(one => one.Marks))
                .Concat(kit.NewPersonas.Concat(kit.OldPersonas).Select(one => one.Marks))
                .Concat(kit.NewSteps.Concat(kit.OldSteps).SelectMany(step => step.Variants).Select(one => one.Marks))
                .SelectMany(one => one.Select(mark => mark.Split(':')[0]))
                .CountBy(mark => mark, StringComparer.Ordinal);

            marks.Where(mark => mark.Value < 2).Should().BeEmpty(kit.Id);
        }
    }

    private static IEnumerable<(Example Example, string About)> Examples(string sector) =>
        from discipline in Enum.GetValues<ValueDiscipline>()
        from seed in Enumerable.Range(0, 10)
        select (
            ExampleGenerator.Generate((ulong)seed, new() { Sector = sector, Discipline = discipline }),
            $"seed {seed} of {sector} under {discipline}"
        );

    private static SectorKit Kit(string sector) => SectorKits.All.Single(kit => kit.Id == sector);

    /// <summary>What customers read; what is said to those who work there is left out.</summary>
    private static IEnumerable<string> TextsOf(SectorKit kit) =>
        kit
            .Actions.Append(kit.AllYear)
            .Select(one => one.Offer.Dutch)
            .Concat(
                kit.NewSteps.Concat(kit.OldSteps)
                    .SelectMany(step => step.Variants)
                    .SelectMany(way => new[] { way.Name.Dutch, way.Message?.Dutch ?? "" })
            )
            .Concat(kit.Strategies.SelectMany(one => new[] { one.NewConcept.Dutch, one.OldConcept.Dutch }));
}
