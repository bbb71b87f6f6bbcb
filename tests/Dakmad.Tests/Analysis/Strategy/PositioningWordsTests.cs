using System;
using System.Linq;
using Dakmad.Analysis.Strategy;
using FluentAssertions;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Analysis.Strategy;

public sealed class PositioningWordsTests
{
    private static readonly string[] Denials =
    [
        "niet",
        "niet de",
        "geen",
        "nooit",
        "zonder",
        "we zijn niet",
        "not",
        "not the",
        "no",
        "never",
        "without",
        "we aren't",
        "we don't want to be",
        "rather fair than",
        "anything but",
        "allesbehalve",
        "noch duur noch",
        "in plaats van",
    ];

    [Theory]
    [InlineData("premium, exclusief", "premium")]
    [InlineData("PRÉMIUM", "premium")]
    [InlineData("High End", "premium")]
    [InlineData("wij zijn de meest luxueuze en snelste", "premium fast")]
    [InlineData("scherp-geprijsd", "low-price")]
    [InlineData("Voordeligste van Nederland", "low-price")]
    [InlineData("low prices, great service", "low-price")]
    [InlineData("premium, niet de goedkoopste", "premium")]
    [InlineData("niet de goedkoopste, wel persoonlijk", "personal")]
    [InlineData("niet alleen goedkoop maar ook snel", "low-price fast")]
    [InlineData("not only cheap but fast", "low-price fast")]
    [InlineData("not cheap, fast or easy", "")]
    [InlineData("not cheap, but fast or easy", "fast convenience")]
    [InlineData("geen luxe", "")]
    [InlineData("goedkoop zijn wij niet", "")]
    [InlineData("goedkoop zijn wij niet, duurzaam wel", "sustainable")]
    [InlineData("luxe zonder poespas", "premium")]
    [InlineData("niet duur", "low-price")]
    [InlineData("gewoon goed, zonder gedoe", "convenience")]
    [InlineData("rather premium than cheap", "premium")]
    [InlineData("liever snel dan goedkoop", "fast")]
    [InlineData("meer dan gemak", "convenience")]
    [InlineData("non-premium", "")]
    [InlineData("onpersoonlijk", "")]
    [InlineData("impersonal", "")]
    [InlineData("prijzen exclusief btw", "")]
    [InlineData("wij zijn wel degelijk anders", "")]
    [InlineData("merk in persoonlijke verzorging", "")]
    [InlineData("betaalbare luxe", "affordable-luxury")]
    [InlineData("snelgroeiend", "")]
    [InlineData("fast fashion", "")]
    [InlineData("zie beschrijving", "")]
    [InlineData("x", "")]
    [InlineData("!?", "")]
    [InlineData("innovatieve, betrouwbare partner van hoge kwaliteit", "innovative reliable quality")]
    public void Positionings_are_found_as_whole_words_that_are_meant(string text, string expected) =>
        Found(text).Should().Be(expected);

    [Theory]
    [InlineData("Outlet", "outlet")]
    [InlineData("own retail outlet", "")]
    [InlineData("Bon", "voucher")]
    [InlineData("Kassabon per e-mail", "")]
    [InlineData("Kopen bij Lidl", "discounter")]
    [InlineData("Kopen bij Action", "discounter")]
    [InlineData("Call to action", "")]
    [InlineData("Action plan", "")]
    [InlineData("Stuntprijzen!", "stunt-price")]
    [InlineData("Geen korting", "")]
    [InlineData("Zonder kortingsbon", "")]
    [InlineData("No discounts", "")]
    [InlineData("Concierge", "personal-luxury")]
    public void Signs_are_found_in_names(string name, string expected) =>
        string.Join(' ', PositioningTable.Default.Names.In(name).Select(term => term.Meaning.Id)).Should().Be(expected);

    [Fact]
    public void Every_term_is_found_alone_and_in_other_spelling()
    {
        foreach (var entry in PositioningTable.Default.Entries)
        {
            foreach (var term in entry.Terms)
            {
                Found(term).Should().Be(entry.Id, term);
                Found($"Wij zijn {term.ToUpperInvariant()}.").Should().Contain(entry.Id, term);
            }
        }
    }

    [Fact]
    public void Every_word_of_a_sign_is_found_and_every_exception_is_not()
    {
        foreach (var sign in PositioningTable.Default.Signs)
        {
            foreach (var term in sign.Terms)
            {
                PositioningTable
                    .Default.Names.In(term)
                    .Select(found => found.Meaning.Id)
                    .Should()
                    .Contain(sign.Id, term);
            }

            foreach (var term in sign.Except)
            {
                PositioningTable.Default.Names.In(term).Should().BeEmpty(term);
            }
        }
    }

    [Fact]
    public void A_denied_word_is_never_found()
    {
        var terms =
            from entry in PositioningTable.Default.Entries
            from term in entry.Terms
            select (entry.Id, Term: term);
        var values =
            from term in Gen.Elements(terms.ToArray())
            from denial in Gen.Elements(Denials)
            from before in Gen.Elements("", "Ons merk: ", "premium, ", "snel. ", "We are fast, ")
            from after in Gen.Elements("", " in de markt", ", wel iets anders", ". Punt.")
            select (term, denial, before, after);

        Law.Holds(
            values,
            value =>
            {
                var (term, denial, before, after) = value;
                var found = PositioningTable.Default.Positionings.In($"{before}{denial} {term.Term}{after}");
                found
                    .Should()
                    .NotContain(
                        item =>
                            string.Equals(item.Written, term.Term, StringComparison.OrdinalIgnoreCase)
                            && item.Meaning.Id == term.Id
                            && !before.Contains(item.Written, StringComparison.OrdinalIgnoreCase),
                        $"{before}{denial} {term.Term}{after}"
                    );
            }
        );
    }

    private static string Found(string text) =>
        string.Join(
            ' ',
            PositioningTable
                .Default.Positionings.In(text)
                .Select(term => term.Meaning.Id)
                .Distinct(StringComparer.Ordinal)
        );
}
