using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(1250.5, "1,250.5", "1.250,5")]
    [InlineData(1234567.891, "1,234,567.89", "1.234.567,89")]
    public void A_number_is_written_as_the_reader_writes_it(double value, string english, string dutch) =>
        FigureText.Number((decimal)value).Should().Be(new LocalizedText(dutch, english));

    [Theory]
    [InlineData(5, "5", "5")]
    [InlineData(1250.5, "1,250.50", "1.250,50")]
    [InlineData(0.005, "0.005", "0,005")]
    [InlineData(0.004, "0.004", "0,004")]
    [InlineData(0.039, "0.04", "0,04")]
    [InlineData(9.999, "10", "10")]
    public void An_amount_has_cents_or_is_whole(double value, string english, string dutch) =>
        FigureText.Amount((decimal)value).Should().Be(new LocalizedText(dutch, english));

    [Theory]
    [InlineData(0.125, "12.5%", "12,5%")]
    [InlineData(1, "100%", "100%")]
    [InlineData(0.0004, "0.04%", "0,04%")]
    [InlineData(0.0005, "0.05%", "0,05%")]
    [InlineData(0.00004, "0.004%", "0,004%")]
    [InlineData(0.9996, "99.96%", "99,96%")]
    [InlineData(0.99999, "99.999%", "99,999%")]
    public void A_share_is_a_percentage(double value, string english, string dutch) =>
        FigureText.Percentage((decimal)value).Should().Be(new LocalizedText(dutch, english));
}
