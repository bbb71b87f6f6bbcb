using System.IO;
using System.Linq;
using Dakmad.Csv;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Fuzz;

public sealed class JourneyTableCsvFuzzTests
{
    public static TheoryData<string> Regressions =>
        [.. Fuzzing.Files("table-regressions").Select(file => Path.GetFileName(file))];

    [Fact]
    public void Whatever_is_read_yields_a_table_or_located_findings()
    {
        var seeds = Fuzzing.Files("tables").Select(File.ReadAllBytes).ToArray();

        Fuzzing.Run(Fuzzing.Count(usual: 10_000), () => new TableMutator(seeds).Make, TableLaw.Check);
    }

    [Theory]
    [MemberData(nameof(Regressions))]
    public void What_was_found_before_stays_right(string file) =>
        TableLaw.Check(
            File.ReadAllBytes(Repository.PathOf("tests", "Dakmad.Tests", "Fuzz", "table-regressions", file))
        );

    [Fact]
    public void The_seeds_are_sound()
    {
        foreach (var seed in Fuzzing.Files("tables"))
        {
            JourneyTableCsv.Read(File.ReadAllBytes(seed), seed).Report.HasErrors.Should().BeFalse();
        }
    }
}
