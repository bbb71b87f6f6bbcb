using System.Linq;
using Dakmad.Analysis.Time;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Time;

public sealed class CentsTests
{
    [Theory]
    [InlineData("1 1 1", "1 1 1")]
    [InlineData("0.333 0.333 0.334", "0.33 0.33 0.34")]
    [InlineData("0.335 0.335 0.33", "0.34 0.33 0.33")]
    [InlineData("0.004 0.006", "0 0.01")]
    [InlineData("0.002 0.002", "0 0")]
    [InlineData("0.0025 0.0025", "0.01 0")]
    [InlineData("10.009 1.001", "10.01 1")]
    [InlineData("", "")]
    public void The_cents_that_are_left_go_to_the_largest_remainders(string parts, string cents) =>
        Cents.Round(Numbers(parts), Numbers(parts).Sum()).Should().Equal(Numbers(cents));

    [Theory]
    [InlineData(0.005, 0.01)]
    [InlineData(0.0049, 0)]
    [InlineData(1.015, 1.02)]
    public void Half_a_cent_is_rounded_up(double amount, double cents) =>
        Cents.Round((decimal)amount).Should().Be((decimal)cents);

    [Fact]
    public void Any_amount_over_any_days_adds_up_to_the_cent() =>
        Law.Holds(
            Draw.AsGen(draw =>
                Enumerable
                    .Range(0, draw.Between(1, 60))
                    .Select(_ => (Amount: draw.Below(1_000_000) / 97m, Days: draw.Between(1, 31)))
                    .ToArray()
            ),
            items =>
            {
                var total = items.Sum(item => item.Amount);
                var days = items.Sum(item => item.Days);
                var parts = items.Select(item => total * item.Days / days).ToArray();

                var cents = Cents.Round(parts, total);

                cents.Sum().Should().Be(Cents.Round(total));
                cents.Zip(parts, (cent, part) => cent - part).Should().OnlyContain(off => off > -0.01m && off < 0.01m);
            }
        );

    private static decimal[] Numbers(string text) =>
        [
            .. text.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
                .Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
        ];
}
