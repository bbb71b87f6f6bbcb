using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed class BenchmarkTests
{
    [Fact]
    public void Every_figure_tells_its_year_and_whom_it_is_from()
    {
        KnowledgeBase.Benchmarks.Should().OnlyContain(benchmark => benchmark.Year != null);
        KnowledgeBase.Benchmarks.Select(benchmark => benchmark.Attribution).Should().NotContainNulls();
        Benchmark.Label.Should().Be(new LocalizedText("illustratief", "illustrative"));
    }

    [Theory]
    [InlineData("benchmark-brand-discovery", 0.68, 0.68, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-early-drop-off", 0.75, 0.75, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-comparing-prospects", 0.62, 0.62, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-compared-providers", 3, 5, BenchmarkUnit.Providers, 2026)]
    [InlineData("benchmark-decision-time", 14, 14, BenchmarkUnit.Days, 2026)]
    [InlineData("benchmark-decision-contacts", 4.2, 4.2, BenchmarkUnit.Contacts, 2026)]
    [InlineData("benchmark-satisfied-stay", 0.73, 0.73, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-leave-for-service", 0.29, 0.29, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-agency-retention", 0.90, 0.90, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-national-retention", 0.65, 0.65, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-example-traffic", 1.5, 1.5, BenchmarkUnit.Share, 2026)]
    [InlineData("benchmark-simple-purchase-contacts", 5, 7, BenchmarkUnit.Contacts, 2026)]
    [InlineData("benchmark-nps-average", 5, 10, BenchmarkUnit.NetPromoterScore, 2019)]
    [InlineData("benchmark-nps-apple", 89, 89, BenchmarkUnit.NetPromoterScore, 2017)]
    [InlineData("benchmark-nps-amazon", 61, 61, BenchmarkUnit.NetPromoterScore, 2017)]
    [InlineData("benchmark-online-purchases", 200_000_000, 200_000_000, BenchmarkUnit.Purchases, 2017)]
    [InlineData("benchmark-online-purchases-growth", 0.13, 0.13, BenchmarkUnit.Share, 2017)]
    [InlineData("benchmark-online-spending", 22_600_000_000, 22_600_000_000, BenchmarkUnit.Euros, 2017)]
    [InlineData("benchmark-online-spending-growth", 0.12, 0.12, BenchmarkUnit.Share, 2017)]
    public void The_figures_are_those_of_the_sources(
        string id,
        double minimum,
        double maximum,
        BenchmarkUnit unit,
        int year
    ) =>
        KnowledgeBase
            .Benchmarks.Single(benchmark => benchmark.Id == id)
            .Should()
            .BeEquivalentTo(
                new
                {
                    Minimum = (decimal)minimum,
                    Maximum = (decimal)maximum,
                    Unit = unit,
                    Year = year,
                }
            );

    [Fact]
    public void No_figure_is_left_out_of_the_list_above() => KnowledgeBase.Benchmarks.Should().HaveCount(19);
}
