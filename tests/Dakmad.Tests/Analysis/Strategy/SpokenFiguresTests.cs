using Dakmad.Analysis.Strategy;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>Figures in sentences say no more than is known: a range that may be everything is a least.</summary>
public sealed class SpokenFiguresTests
{
    [Theory]
    [InlineData(0.9999999, "bijna 100%", "nearly 100%")]
    [InlineData(1, "100%", "100%")]
    [InlineData(0.994, "99%", "99%")]
    [InlineData(0.0005, "0,05%", "0.05%")]
    [InlineData(0, "0%", "0%")]
    public void A_share_is_neither_all_nor_nothing_where_it_is_not(double share, string dutch, string english) =>
        Spoken.Percentage(share).Should().Be(new LocalizedText(dutch, english));

    [Theory]
    [InlineData(0.94, 0.9999999, "minstens 94%", "at least 94%")]
    [InlineData(0.33, 1, "minstens 33%", "at least 33%")]
    [InlineData(0, 1, "0% tot 100%", "0% to 100%")]
    [InlineData(0.2, 0.4, "20% tot 40%", "20% to 40%")]
    [InlineData(0.4, 0.4, "40%", "40%")]
    public void A_range_up_to_everything_is_a_least(double low, double high, string dutch, string english) =>
        Spoken.Shares(low, high).Should().Be(new LocalizedText(dutch, english));
}
