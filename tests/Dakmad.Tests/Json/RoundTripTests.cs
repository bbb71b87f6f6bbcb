using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

public sealed class RoundTripTests
{
    private const int Count = 10_000;

    [Fact]
    public void Reading_what_was_written_gives_an_equal_plan_and_writing_that_the_same_bytes() =>
        Law.Holds(
            Generators.Plans.Any,
            plan =>
            {
                var json = PlanJson.Write(plan);

                var read = PlanJson.Read(json);

                read.Report.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
                read.Value.Should().Be(plan);
                PlanJson.Write(read.Value!).Should().Be(json);
            },
            Count
        );

    [Fact]
    public void The_only_findings_about_a_sound_plan_are_its_unknown_fields() =>
        Law.Holds(
            Generators.Plans.Any,
            plan => PlanJson.Read(PlanJson.Write(plan)).Report.Should().NotContain(finding => finding.Id != "DAK0012")
        );
}
