using Dakmad.Analysis.Cost;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>What can be counted, up to where it can, and nothing thrown beyond.</summary>
public sealed class AmountsTests
{
    private const decimal Largest = Amounts.Largest;

    [Fact]
    public void A_product_is_counted_up_to_the_largest_amount()
    {
        Amounts.Product(20, 0.5m).Should().Be(10);
        Amounts.Product(Largest, 1).Should().Be(Largest);
        Amounts.Product(Largest / 2, 2).Should().Be(Largest);
        Amounts.Product(Largest / 2 + 1, 2).Should().BeNull();
        Amounts.Product(Largest, Largest).Should().BeNull();
        Amounts.Product(decimal.MaxValue, 2).Should().BeNull();
        Amounts.Product(decimal.MaxValue, 0.5m).Should().BeNull();
    }

    [Fact]
    public void A_number_of_times_is_counted_up_to_the_largest_number()
    {
        Amounts.Times(2, 1.5).Should().Be(3);
        Amounts.Times(1, 1e18).Should().Be(Largest);
        Amounts.Times(0.0000001m, 1e19).Should().BeNull();
        Amounts.Times(1, double.MaxValue).Should().BeNull();
    }

    [Fact]
    public void What_one_costs_is_the_sum_divided_by_the_number()
    {
        Divide(10, 4).Should().Be(2.5m);
        Divide(1, 3).Should().Be(1m / 3);
        Divide(Largest, 1).Should().Be(Largest);
        Divide(10, 1e18).Should().Be(0.00000000000000001m);
        Divide(Largest, 1e20).Should().Be(0.01m);
        Divide(1, 1e-17).Should().Be(100_000_000_000_000_000m);
        Divide(0, 1e-40).Should().Be(0);
    }

    [Fact]
    public void Nobody_costs_nothing_and_too_much_is_not_said()
    {
        Divide(10, 0).Should().BeNull();
        Divide(10, null).Should().BeNull();
        Divide(10, double.NaN).Should().BeNull();
        Divide(10, 1e-18).Should().BeNull();
        Amounts.Divide(null, 2).Should().BeNull();
    }

    private static decimal? Divide(decimal sum, double? number) =>
        Amounts.Divide(Money.Euro(sum), number) is { Currency: "EUR", Amount: var amount } ? amount : null;
}
