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
    [InlineData("Arbeidsongeschiktheidsverzekering", "Arbeids-|ongeschikt-|heids-|verzekering")]
    [InlineData("Klantenserviceafhandelingsmedewerker", "Klanten-|service-|afhandelings-|medewerker")]
    [InlineData("Contractgesprek en ondertekening", "Contract-|gesprek en |ondertekening")]
    [InlineData("Accountmanager belt voor een afspraak", "Account-|manager belt |voor een |afspraak")]
    [InlineData("Voorjaarsactiecampagnepagina", "Voorjaarsactie-|campagne-|pagina")]
    [InlineData("Contactmomentenoverzichtspagina", "Contact-|momenten-|overzichts-|pagina")]
    [InlineData("Bestellen/order plaatsen", "Bestellen/order |plaatsen")]
    [InlineData("loopt van 01-03-2027 t/m 11-04-2027", "loopt van |01-03-2027 t/m |11-04-2027")]
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

    [Theory]
    [InlineData("contact", "ering")]
    [InlineData("markts", "egment")]
    [InlineData("attr", "actie")]
    [InlineData("red", "actie")]
    [InlineData("plann", "ing")]
    public void What_only_looks_like_parts_of_a_compound_is_no_seam(string left, string right) =>
        CompoundParts.IsSeam(left, right).Should().BeFalse();

    [Theory]
    [InlineData("voorjaars", "actie")]
    [InlineData("service", "afhandeling")]
    [InlineData("contact", "momenten")]
    [InlineData("arbeids", "ongeschiktheid")]
    [InlineData("tevreden", "heid")]
    [InlineData("markt", "onderzoek")]
    public void Between_parts_of_a_compound_is_a_seam(string left, string right) =>
        CompoundParts.IsSeam(left, right).Should().BeTrue();

    [Fact]
    public void A_character_wider_than_the_room_stands_alone() =>
        TextWrapping.Wrap("WW", 3, Bold).Select(line => line.Text).Should().Equal("W", "W");
}
