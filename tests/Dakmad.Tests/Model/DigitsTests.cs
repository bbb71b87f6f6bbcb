using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

/// <summary>Figures that would read as nothing, or as all, with the usual decimals.</summary>
public sealed class DigitsTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(12.34, 1, 1)]
    [InlineData(0.5, 1, 1)]
    [InlineData(0.35, 1, 2)]
    [InlineData(0.05, 1, 2)]
    [InlineData(0.04, 1, 2)]
    [InlineData(0.049, 1, 3)]
    [InlineData(0.00098, 1, 5)]
    [InlineData(0.000984321, 1, 5)]
    [InlineData(-0.04, 1, 2)]
    [InlineData(0.04, 2, 2)]
    [InlineData(0.004, 2, 3)]
    [InlineData(1e-12, 1, 1)]
    public void A_small_number_keeps_two_digits(double number, int usual, int decimals) =>
        Digits.DecimalsOf(number, usual).Should().Be(decimals);

    [Fact]
    public void A_stated_number_is_never_noise()
    {
        Digits.DecimalsOf(0.000000000012m, 1).Should().Be(12);
        Digits.DecimalsOf(0.0000000000000000000000000001m, 1).Should().Be(28);
    }

    [Theory]
    [InlineData(100, 1, 1)]
    [InlineData(99.94, 1, 1)]
    [InlineData(99.96, 1, 2)]
    [InlineData(99.9996, 1, 4)]
    [InlineData(100.04, 1, 2)]
    [InlineData(99.999999999999, 1, 1)]
    [InlineData(0.04, 1, 2)]
    [InlineData(99.6, 0, 1)]
    public void What_is_not_all_does_not_read_as_all(double percentage, int usual, int decimals) =>
        Digits.DecimalsOfPercentage(percentage, usual).Should().Be(decimals);
}
