using System.IO;
using System.Linq;
using Dakmad.Diagnostics;
using Xunit;

namespace Dakmad.Tests.Fuzz;

public sealed class PlanTablesFuzzTests
{
    private static byte[][] Seeds => [.. Fuzzing.Files("plan-tables").Select(File.ReadAllBytes)];

    [Fact]
    public void Whatever_tables_are_read_yield_a_plan_or_located_findings()
    {
        var seeds = Seeds;

        Fuzzing.Run(Fuzzing.Count(usual: 500), () => new TableMutator(seeds).Make, PlanTablesLaw.Check);
    }

    [Fact]
    public void The_seeds_are_sound()
    {
        foreach (var seed in Seeds)
        {
            PlanTablesLaw.Check(seed);
            Assert.DoesNotContain(PlanTablesLaw.Read(seed).Report, finding => finding.Severity == Severity.Error);
        }
    }
}
