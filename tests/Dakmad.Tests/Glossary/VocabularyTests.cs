using System;
using Dakmad.Glossary;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Glossary;

public class VocabularyTests
{
    [Fact]
    public void A_word_for_two_members_is_refused()
    {
        var terms = new TermTable();
        terms.Member(NeedKind.Latent, "latent", "latent", "sluimerend");
        terms.Member(NeedKind.Concrete, "concreet", "concrete", "Sluimerénd");

        var find = terms.FindVocabulary<NeedKind>;

        find.Should().Throw<InvalidOperationException>().WithMessage("*Sluimerénd*Latent*Concrete*");
    }

    [Fact]
    public void A_word_of_which_nothing_is_read_is_refused()
    {
        var terms = new TermTable();
        terms.Member(NeedKind.Latent, "latent", "latent", "?!");

        var find = terms.FindVocabulary<NeedKind>;

        find.Should().Throw<InvalidOperationException>().WithMessage("'?!'*");
    }

    [Fact]
    public void An_entry_that_is_listed_twice_is_refused()
    {
        var terms = new TermTable();
        terms.Property<Money>(nameof(Money.Amount), "bedrag", "amount");

        var add = () => terms.Property<Money>(nameof(Money.Amount), "som", "sum");

        add.Should().Throw<InvalidOperationException>().WithMessage("*Money.Amount*twice*");
    }

    [Fact]
    public void One_word_may_serve_both_languages_of_a_member_and_members_of_two_enumerations()
    {
        var terms = new TermTable();
        terms.Member(NeedKind.Latent, "latent", "latent");
        terms.Member(OfferingKind.Product, "product", "product", "latent");

        terms.FindVocabulary<NeedKind>()!.TryRead("Latent", out var need).Should().BeTrue();
        terms.FindVocabulary<OfferingKind>()!.TryRead("Latent", out var offering).Should().BeTrue();

        need.Should().Be(NeedKind.Latent);
        offering.Should().Be(OfferingKind.Product);
        terms.FindVocabulary<MarketType>().Should().BeNull();
    }
}
