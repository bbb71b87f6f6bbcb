using System.Globalization;
using System.Linq;
using Dakmad.Drawing;
using Dakmad.Drawing.Texts;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed class TextWrappingTests
{
    private static readonly TextStyle Bold = new(13, IsBold: true);

    [Theory]
    [InlineData("Arbeidsongeschiktheidsverzekering", "Arbeidson-|geschiktheids-|verzekering")]
    [InlineData("Klantenserviceafhandelingsmedewerker", "Klantenser-|viceafhan-|delings-|medewerker")]
    [InlineData("Contractgesprek en ondertekening", "Contract-|gesprek en |ondertekening")]
    [InlineData("Accountmanager belt voor een afspraak", "Account-|manager belt |voor een |afspraak")]
    [InlineData("Bestellen/order plaatsen", "Bestellen/order |plaatsen")]
    [InlineData("niet-regulier van 01-03-2027", "niet-regulier |van 01-03-2027")]
    public void Long_Dutch_words_break_where_a_syllable_or_a_part_ends(string text, string lines) =>
        string.Join('|', TextWrapping.Wrap(text, 119, Bold).Select(line => line.Text + (line.IsBroken ? "-" : "")))
            .Should()
            .Be(lines);

    [Fact]
    public void The_lines_are_the_text_and_none_is_wider_than_asked()
    {
        foreach (var text in DrawnPlans.Dutch.Concat(DrawnPlans.Hostile))
        {
            for (var width = 30; width < 300; width += 7)
            {
                var lines = TextWrapping.Wrap(text, width, Bold);

                string.Concat(lines.Select(line => line.Text)).Should().Be(text);
                lines
                    .Should()
                    .OnlyContain(line =>
                        new StringInfo(line.Text.TrimEnd()).LengthInTextElements == 1
                        || TextMetrics.WidthOf(line.Text.TrimEnd() + (line.IsBroken ? "-" : ""), Bold) <= width + 1e-9
                    );
            }
        }
    }

    [Fact]
    public void A_character_wider_than_the_room_stands_alone() =>
        TextWrapping.Wrap("WW", 3, Bold).Select(line => line.Text).Should().Equal("W", "W");
}
