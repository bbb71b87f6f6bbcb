using Dakmad.Glossary;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Glossary;

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

    [Fact]
    public void An_amount_of_money_has_the_sign_of_its_currency_where_there_is_one()
    {
        FigureText.Amount(new Money(50408.24m, "EUR")).Should().Be(new LocalizedText("€ 50.408,24", "€50,408.24"));
        FigureText.Amount(new Money(1200, "USD")).Should().Be(new LocalizedText("USD 1.200", "USD 1,200"));
    }

    [Fact]
    public void A_day_is_written_with_the_name_of_its_month() =>
        FigureText.Date(new(2027, 3, 1)).Should().Be(new LocalizedText("1 maart 2027", "1 March 2027"));

    [Theory]
    [InlineData("2027-03-01", "2027-03-28", "1 maart 2027 tot en met 28 maart 2027", "1 March 2027 to 28 March 2027")]
    [InlineData("2027-03-01", "2027-03-01", "1 maart 2027", "1 March 2027")]
    [InlineData("2027-03-01", null, "vanaf 1 maart 2027", "from 1 March 2027")]
    [InlineData(null, "2027-03-28", "tot en met 28 maart 2027", "up to and including 28 March 2027")]
    public void Days_are_a_first_and_a_last(string? start, string? end, string dutch, string english) =>
        FigureText.Days(new(Day(start), Day(end))).Should().Be(new LocalizedText(dutch, english));

    private static LocalDate? Day(string? day) =>
        day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
