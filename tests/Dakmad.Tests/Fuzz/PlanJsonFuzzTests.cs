using System;
using System.IO;
using System.Linq;
using Dakmad.Json;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Fuzz;

public sealed class PlanJsonFuzzTests
{
    public static TheoryData<string> Regressions =>
        [.. Fuzzing.Files("regressions").Select(file => Path.GetFileName(file))];

    [Fact]
    public void Whatever_is_read_yields_a_plan_or_located_findings()
    {
        var seeds = Fuzzing.Files("seeds").Select(File.ReadAllBytes).ToArray();

        Fuzzing.Run(Fuzzing.Count(usual: 100_000), () => new JsonMutator(seeds).Make, PlanLaw.Check);
    }

    [Theory]
    [MemberData(nameof(Regressions))]
    public void What_was_found_before_stays_right(string file) =>
        PlanLaw.Check(File.ReadAllBytes(Repository.PathOf("tests", "Dakmad.Tests", "Fuzz", "regressions", file)));

    [Fact]
    public void The_seeds_are_sound_and_fill_every_property()
    {
        var coverage = new Coverage();
        foreach (var seed in Fuzzing.Files("seeds"))
        {
            var read = PlanJson.Read(File.ReadAllBytes(seed), seed);
            read.Report.Should().BeEmpty();
            coverage.Add(read.Value!);
        }

        coverage.Gaps().Where(IsNotFilled).Should().BeEmpty();
    }

    /// <summary>Fields of one's own are filled in one seed; they are read alike everywhere.</summary>
    private static bool IsNotFilled(string gap) =>
        (gap.EndsWith("filled", StringComparison.Ordinal) || gap.EndsWith("reached", StringComparison.Ordinal))
        && !gap.Contains(".Extra ", StringComparison.Ordinal);
}
