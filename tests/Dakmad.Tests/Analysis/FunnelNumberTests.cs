using Dakmad.Analysis.Funnel;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Numbers in messages, and how far a computed number may be from a stated one.</summary>
public sealed class FunnelNumberTests
{
    [Theory]
    [InlineData(1.23456, "1.23")]
    [InlineData(1.00004, "1")]
    [InlineData(1, "1")]
    [InlineData(0.99994, "0.9999")]
    [InlineData(0.123456, "0.1235")]
    [InlineData(0, "0")]
    [InlineData(-0.123456, "-0.1235")]
    [InlineData(-1, "-1")]
    [InlineData(-1.23456, "-1.23")]
    [InlineData(12345.678, "12,345.68")]
    [InlineData(0.00004, "0.00004")]
    [InlineData(0.0000412, "0.000041")]
    public void From_one_on_two_decimals_will_do(double number, string shown)
    {
        FunnelNumber.Show(number).Should().Be(new LocalizedText(Dutch(shown), shown));
        FunnelNumber.Show((decimal)number).Should().Be(new LocalizedText(Dutch(shown), shown));
    }

    [Theory]
    [InlineData(10.5, 10, true)]
    [InlineData(9.5, 10, true)]
    [InlineData(10.51, 10, false)]
    [InlineData(9.49, 10, false)]
    [InlineData(0.125, 0.13, true)]
    [InlineData(0.124, 0.13, false)]
    // Of large numbers the ninth digit does not count.
    [InlineData(1_000_000_000_900, 1_000_000_000_000, true)]
    [InlineData(1_000_000_002_000, 1_000_000_000_000, false)]
    public void A_stated_number_may_be_rounded(double computed, double stated, bool isRounded) =>
        StatedNumber.IsRounded(computed, (decimal)stated).Should().Be(isRounded);

    [Theory]
    [InlineData(9.49, false, true)]
    [InlineData(9.5, true, true)]
    [InlineData(10.5, true, true)]
    [InlineData(10.51, true, false)]
    public void What_rounds_to_a_target_reaches_it_and_stays_below(double computed, bool reaches, bool staysBelow)
    {
        StatedNumber.Reaches(computed, 10).Should().Be(reaches);
        StatedNumber.StaysBelow(computed, 10).Should().Be(staysBelow);
    }

    /// <summary>The other language has its points and commas the other way round.</summary>
    private static string Dutch(string shown) => shown.Replace(',', ';').Replace('.', ',').Replace(';', '.');
}
