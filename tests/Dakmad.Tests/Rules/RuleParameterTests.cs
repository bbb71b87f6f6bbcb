using System.Linq;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class RuleParameterTests
{
    private static readonly RuleParameter Free = new("share", 5, new("Deel", "Share"));

    [Theory]
    [InlineData(1.99, false, false)]
    [InlineData(2, true, true)]
    [InlineData(2.5, true, false)]
    [InlineData(8, true, true)]
    [InlineData(8.01, false, false)]
    public void A_value_lies_within_the_bounds_and_is_whole_where_it_counts_something(
        double value,
        bool isAllowed,
        bool isAllowedWhole
    )
    {
        var bounded = Free with { Least = 2, Most = 8 };

        bounded.Allows((decimal)value).Should().Be(isAllowed);
        (bounded with { IsWhole = true }).Allows((decimal)value).Should().Be(isAllowedWhole);
    }

    [Fact]
    public void Without_bounds_it_takes_what_is_not_negative()
    {
        Free.Allows(0).Should().BeTrue();
        Free.Allows(0.001m).Should().BeTrue();
        Free.Allows(decimal.MaxValue).Should().BeTrue();
        Free.Allows(-0.001m).Should().BeFalse();
    }

    [Fact]
    public void Days_months_and_switches_are_whole_and_parts_are_not() =>
        RuleSet
            .All.Rules.SelectMany(rule => rule.Parameters.Select(parameter => (Rule: rule, Parameter: parameter)))
            .Where(found => found.Parameter.IsWhole)
            .Select(found => $"{found.Rule} {found.Parameter}")
            .Should()
            .Equal("DAK2013 months", "DAK7005 everywhere", "DAK7006 days", "DAK7008 months", "DAK7009 unstated");

    [Fact]
    public void It_is_written_as_its_name() => Free.ToString().Should().Be("share");
}
