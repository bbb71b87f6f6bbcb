using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace Dakmad.Tests.Teaching;

/// <summary>
/// Examples are what they say of themselves, whatever the seed. All seeds are gone through once, since making and checking
/// a plan is what takes the time; how many and how long it took is told.
/// </summary>
public sealed class SeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_seed_gives_an_example_that_is_what_it_says()
    {
        var watch = Stopwatch.StartNew();
        var (faults, borderline, touchpoints) = (0, 0, 0L);
        foreach (var seed in Seeds.All)
        {
            var options = Seeds.OptionsOf(seed);
            var example = ExampleGenerator.Generate(seed, options);
            var about = $"seed {seed} is of {example.Sector} under {example.Plan.Strategy!.Discipline}";
            NothingIsFoundButWhatItDeclares(example, about);
            EveryVerdictIsTheDeclaredOne(example, about);
            ItComesBackFromJsonAndTables(example, about);
            ItDiffersFromTheSeedBefore(example, options, about);
            faults += FaultsAreFoundAndMended(example, about);
            borderline += example.IsBorderline ? 1 : 0;
            touchpoints += example.Plan.Touchpoints().LongCount();
        }

        output.WriteLine(
            $"{Seeds.Count} seeds, {touchpoints} touchpoints, {borderline} borderline cases, {faults} faults in {watch.Elapsed:hh\\:mm\\:ss}"
        );
    }

    private static void NothingIsFoundButWhatItDeclares(Example example, string about)
    {
        var declared = example.Findings.Select(finding => $"{finding.Rule} {finding.Path}").ToArray();
        foreach (var rules in new[] { RuleSet.Default, RuleSet.Teaching })
        {
            Told(example.Plan.Check(rules)).Should().BeEquivalentTo(declared, about);
        }
    }

    private static void EveryVerdictIsTheDeclaredOne(Example example, string about)
    {
        var verdicts = PlanVerdicts
            .Of(example.Plan)
            .Journeys.SelectMany(journey =>
                journey.Disciplines.Select(verdict => new DeclaredVerdict(
                    journey.Journey.Id,
                    verdict.Discipline,
                    verdict.Verdict
                ))
            );

        verdicts.Should().Equal(example.Verdicts, about);
        var own = example
            .Verdicts.Where(verdict => verdict.Discipline == example.Plan.Strategy!.Discipline)
            .Select(verdict => verdict.Verdict)
            .ToArray();
        own.Should().OnlyContain(verdict => verdict == FitVerdict.Fits || verdict == FitVerdict.FitsPartly);
        own.Contains(FitVerdict.FitsPartly).Should().Be(example.IsBorderline, about);
    }

    private static void ItComesBackFromJsonAndTables(Example example, string about)
    {
        MarketingPlan.Parse(example.Plan.ToJson()).Should().Be(example.Plan, about);
        var tables = PlanCsv
            .ToFiles(example.Plan)
            .Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value));
        PlanCsv.Read(tables).Value.Should().Be(example.Plan, about);
    }

    private static void ItDiffersFromTheSeedBefore(Example example, ExampleOptions options, string about)
    {
        var seed = example.Seed!.Value;
        if (seed == 0)
        {
            return;
        }

        var (plan, last) = (example.Plan, ExampleGenerator.Generate(seed - 1, options).Plan);
        plan.Organisation.Should().NotBe(last.Organisation, about);
        Order(plan).Should().NotBe(Order(last), about);
        var names = Names(plan);
        names
            .Except(Names(last), StringComparer.Ordinal)
            .Count()
            .Should()
            .BeGreaterThanOrEqualTo((names.Length + 1) / 2, about);
    }

    /// <summary>How many faults were put in.</summary>
    private static int FaultsAreFoundAndMended(Example example, string about)
    {
        if (example.IsBorderline)
        {
            return 0;
        }

        var seed = example.Seed!.Value;
        var count = 2 + (int)(seed % 5);
        var faulty = FaultInjector.Inject(example.Plan, seed, count, Difficulty.Advanced);
        faulty.Faults.Should().HaveCount(count, about);
        Told(faulty.Plan.Check()).Should().BeEquivalentTo(Declared(faulty), about);
        var mended = faulty.Plan;
        foreach (var fault in faulty.Faults)
        {
            mended = faulty.Repaired(fault);
            // A fault may be told twice at one place, for two reasons.
            var others = Declared(faulty).ToList();
            foreach (var finding in fault.Findings)
            {
                others.Remove($"{finding.Rule} {finding.Path}");
            }

            Told(mended.Check()).Should().BeEquivalentTo(others, $"'{fault.Kind}' was mended and {about}");
        }

        return count;
    }

    private static string[] Told(DiagnosticReport report) =>
        [.. report.Select(finding => $"{finding.Id} {finding.Path}")];

    private static string[] Declared(FaultyPlan faulty) =>
        [.. faulty.Faults.SelectMany(fault => fault.Findings).Select(finding => $"{finding.Rule} {finding.Path}")];

    private static string[] Names(MarketingPlan plan) =>
        [.. plan.Touchpoints().Select(one => one.Touchpoint.Name).Distinct(StringComparer.Ordinal)];

    private static string Order(MarketingPlan plan) =>
        string.Join(
            ' ',
            plan.Operational.Journeys[0].Touchpoints.Select(touchpoint => $"{touchpoint.Channel}/{touchpoint.Activity}")
        );
}
