using System;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>The documents that follow from the knowledge; <c>src/docs/testing.md</c> says how to renew them.</summary>
public sealed class KnowledgeBookTests
{
    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void The_book_of_knowledge_follows_from_the_data(Language language, string code) =>
        Approved.MatchFile(KnowledgeBook.In(language), Repository.PathOf("src", "docs", $"knowledge.{code}.md"));

    [Fact]
    public void The_glossary_follows_from_the_terms_and_the_knowledge() =>
        Approved.MatchFile(GlossaryBook.Write(), Repository.PathOf("src", "docs", "begrippen.md"));

    [Fact]
    public void Every_entry_is_in_the_book_by_its_id()
    {
        var book = KnowledgeBook.In(Language.English);

        KnowledgeBase.All.Should().OnlyContain(entry => book.Contains($"`{entry.Id}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_is_in_the_glossary()
    {
        var book = GlossaryBook.Write();

        Terms
            .All.Concat(
                KnowledgeTerms.All.Where(term =>
                    term.Identifier.StartsWith("KnowledgeSubject.", StringComparison.Ordinal)
                )
            )
            .Should()
            .OnlyContain(term => book.Contains($"| `{term.Identifier}` |", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("benchmark-brand-discovery", Language.Dutch, "68 %")]
    [InlineData("benchmark-compared-providers", Language.Dutch, "3–5 aanbieders")]
    [InlineData("benchmark-decision-contacts", Language.Dutch, "4,2 contactmomenten")]
    [InlineData("benchmark-decision-contacts", Language.English, "4.2 contacts")]
    [InlineData("benchmark-online-spending", Language.Dutch, "22.600.000.000 euro")]
    [InlineData("benchmark-online-spending", Language.English, "22,600,000,000 euros")]
    public void Figures_are_written_as_the_reader_writes_them(string id, Language language, string text) =>
        Figures.Of((Benchmark)KnowledgeBase.Find(id)!, language).Should().Be(text);
}
