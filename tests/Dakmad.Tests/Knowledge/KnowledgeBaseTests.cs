using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

public sealed partial class KnowledgeBaseTests
{
    [Fact]
    public void Every_subject_has_entries_and_all_holds_each_of_them_once()
    {
        foreach (var subject in Enum.GetValues<KnowledgeSubject>())
        {
            KnowledgeBase.Of(subject).Should().NotBeEmpty().And.OnlyContain(entry => entry.Subject == subject);
        }

        KnowledgeBase
            .All.AsSpan()
            .ToArray()
            .Should()
            .Equal(Enum.GetValues<KnowledgeSubject>().SelectMany(KnowledgeBase.Of));
    }

    [Fact]
    public void Ids_are_unique_and_words_in_lower_case_with_hyphens()
    {
        KnowledgeBase.All.Select(entry => entry.Id).Should().OnlyHaveUniqueItems();
        KnowledgeBase.All.Select(entry => entry.Id).Should().OnlyContain(id => Kebab().IsMatch(id));
    }

    [Fact]
    public void Every_entry_is_found_by_its_id()
    {
        KnowledgeBase.All.Should().OnlyContain(entry => ReferenceEquals(KnowledgeBase.Find(entry.Id), entry));
        KnowledgeBase.Find("SEO").Should().BeNull();
        KnowledgeBase.Find("").Should().BeNull();
        KnowledgeBase.Find("seo")!.ToString().Should().Be("seo");
    }

    [Fact]
    public void Every_entry_cites_a_source_unless_it_is_a_proposal() =>
        KnowledgeBase
            .All.Should()
            .OnlyContain(entry => entry.Origin == KnowledgeOrigin.Proposal || !entry.Citations.IsEmpty);

    [Fact]
    public void What_comes_from_a_source_document_cites_its_lines() =>
        KnowledgeBase
            .All.Where(entry => entry.Origin == KnowledgeOrigin.Source)
            .Should()
            .OnlyContain(entry => entry.Citations.Any(citation => citation.FirstLine != null));

    [Fact]
    public void Every_use_cites_its_lines() =>
        KnowledgeBase
            .All.SelectMany(entry => entry.Uses)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(use => use.Citations.Count > 0);

    [Fact]
    public void Sentences_are_in_both_languages_and_no_name_is_a_sentence()
    {
        foreach (var entry in KnowledgeBase.All)
        {
            entry.Name.Dutch.Should().NotEndWith(".");
            entry.Name.English.Should().NotEndWith(".");
            foreach (var text in Sentences(entry))
            {
                text.Dutch.Should().NotBe(text.English, entry.Id).And.MatchRegex("[.!?]$", entry.Id);
                text.English.Should().MatchRegex("[.!?]$", entry.Id);
            }
        }
    }

    [Fact]
    public void Words_are_well_formed()
    {
        foreach (var word in KnowledgeBase.All.SelectMany(Words.Of))
        {
            TextForm.IsValid(word).Should().BeTrue(word);
            word.Should().Be(word.Trim()).And.NotContain("  ");
            word.IsNormalized(NormalizationForm.FormC).Should().BeTrue(word);
            LabelForm.Of(word).Should().NotBeEmpty(word);
        }
    }

    [Fact]
    public void No_alias_repeats_what_is_understood_without_it()
    {
        foreach (var entry in KnowledgeBase.All)
        {
            var known = new[] { entry.Name.Dutch, entry.Name.English }
                .Select(LabelForm.Of)
                .ToHashSet(StringComparer.Ordinal);
            entry.Aliases.Where(alias => !known.Add(LabelForm.Of(alias))).Should().BeEmpty(entry.Id);
        }
    }

    [Fact]
    public void No_word_stands_for_two_entries_of_one_subject()
    {
        var twice =
            from subject in Enum.GetValues<KnowledgeSubject>()
            from words in KnowledgeBase
                .Of(subject)
                .SelectMany(entry => Words.Of(entry).Select(word => (Word: LabelForm.Of(word), entry.Id)).Distinct())
                .GroupBy(pair => pair.Word, StringComparer.Ordinal)
            where words.Count() > 1
            select $"{words.Key}: {string.Join(", ", words.Select(pair => pair.Id))}";

        twice.Should().BeEmpty();
    }

    [Fact]
    public void A_use_in_either_half_of_the_need_is_a_use_in_the_need()
    {
        var search = KnowledgeBase.Find("search-volumes")!;
        var banners = KnowledgeBase.Find("banner-advertising")!;

        search.In(JourneyPhase.LatentNeed)!.Role.Should().Be(UseRole.Research);
        search.In(JourneyPhase.Need).Should().BeSameAs(search.Uses[0]);
        search.In(JourneyPhase.ConcreteNeed).Should().BeNull();
        banners.In(JourneyPhase.Need)!.Phase.Should().Be(JourneyPhase.ConcreteNeed);
        banners.In(JourneyPhase.Orientation).Should().BeNull();
        banners.In(LifecycleStage.Awareness).Should().BeNull();
        KnowledgeBase.Find("public-relations")!.In(LifecycleStage.Awareness)!.Media.Should().Be(MediaOwnership.Earned);
    }

    [Fact]
    public void What_is_no_subject_is_refused()
    {
        var of = () => KnowledgeBase.Of((KnowledgeSubject)99);

        of.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("subject");
    }

    [Fact]
    public void Tools_that_were_renamed_keep_the_name_of_the_source_beside_the_current_one()
    {
        KnowledgeBase
            .Tools.Where(tool => tool.CurrentName is not null)
            .Select(tool => (tool.Name.English, tool.CurrentName))
            .Should()
            .Equal(
                ("AdWords Keyword Planner", "Google Ads Keyword Planner"),
                ("Google Analytics", "Google Analytics 4"),
                ("Answer the public", "AnswerThePublic"),
                ("Uber suggest", "Ubersuggest")
            );
    }

    private static LocalizedText[] Sentences(KnowledgeEntry entry) =>
        [.. new[] { entry.Text, entry.Note }.Concat(entry.Uses.Select(use => use.Purpose)).OfType<LocalizedText>()];

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Kebab();
}
