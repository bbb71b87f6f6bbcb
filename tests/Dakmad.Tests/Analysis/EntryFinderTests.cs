using System.Linq;
using Dakmad.Analysis.Gaps;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Which words of a text mean an entry of the knowledge base.</summary>
public sealed class EntryFinderTests
{
    [Theory]
    [InlineData("Chatbots en e-mailmarketing", "chatbots email-marketing")]
    [InlineData("Live chat, daarna chatbots", "live-chat chatbots")]
    [InlineData("Chatbots", "chatbots")]
    [InlineData("Chatbotspel", "")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    [InlineData("Geen chatbots", "")]
    public void Every_term_is_found_in_the_order_of_the_text(string text, string entries) =>
        Work(text).Should().Be(entries);

    [Theory]
    [InlineData("Social media advertenties", "social-media-advertising")]
    [InlineData("Social media", "social-media")]
    [InlineData("Eigen social media", "own-social-media")]
    [InlineData("Delen op social media en social media", "social-sharing social-media")]
    [InlineData("Social media en social media advertenties", "social-media social-media-advertising")]
    [InlineData("Social media advertenties en social media", "social-media-advertising social-media")]
    public void Of_terms_that_overlap_the_longer_counts(string text, string entries) => Work(text).Should().Be(entries);

    [Theory]
    [InlineData("SEA-campagne", "sea")]
    [InlineData("Wij doen SEO en SEA", "seo sea")]
    [InlineData("Short sea vervoer", "")]
    [InlineData("Wij doen sea", "")]
    [InlineData("sea", "sea")]
    [InlineData("Sea", "sea")]
    [InlineData("SEa is het", "")]
    [InlineData("een blog per week", "blogs")]
    public void The_shortest_have_to_stand_in_capitals_or_alone(string text, string entries) =>
        Work(text).Should().Be(entries);

    [Theory]
    [InlineData("Onboarding", "onboarding")]
    [InlineData("Onboarding.", "onboarding")]
    [InlineData("Onboarding van nieuwe medewerkers", "")]
    [InlineData("De onboarding", "")]
    public void A_word_with_another_meaning_has_to_be_the_whole_text(string text, string entries) =>
        Work(text).Should().Be(entries);

    [Theory]
    [InlineData("NPS", "net-promoter-score")]
    [InlineData("De NPS na vier weken", "net-promoter-score")]
    [InlineData("NPS-meting", "net-promoter-score")]
    [InlineData("medewerkers-NPS", "")]
    [InlineData("medewerkers\u2011NPS", "")]
    [InlineData("medewerkers - NPS", "net-promoter-score")]
    [InlineData("medewerkers-NPS en NPS", "net-promoter-score")]
    public void The_last_part_of_a_compound_means_something_else(string text, string entries) =>
        Entries(text, GapSubjects.OfIndicator).Should().Be(entries);

    [Fact]
    public void A_term_is_only_looked_for_where_its_subject_can_stand()
    {
        Entries("conversieratio", GapSubjects.OfIndicator).Should().Be("conversion-rate");
        Work("conversieratio").Should().BeEmpty();
        Entries("Google Analytics 4", GapSubjects.OfTool).Should().Be("google-analytics");
        Entries("Google Analytics 4", GapSubjects.OfIndicator).Should().BeEmpty();
    }

    [Fact]
    public void A_reason_to_drop_off_may_be_a_denial() =>
        Entries("Niet de gewenste betaalmogelijkheden", GapSubjects.OfReason).Should().Be("payment-options");

    [Fact]
    public void Every_name_and_alias_is_found_by_itself()
    {
        foreach (var entry in GapSubjects.All.SelectMany(KnowledgeBase.Of))
        {
            foreach (var text in new[] { entry.Name.Dutch, entry.Name.English }.Concat(entry.Aliases))
            {
                EntryFinder
                    .In(text, [entry.Subject])
                    .Select(term => term.Entry.Id)
                    .Should()
                    .Contain(entry.Id, "of {0}", text);
            }
        }
    }

    [Theory]
    [InlineData("cafe\u0301 open", "cafe\u0301|open")]
    [InlineData("\u0301 open", "open")]
    [InlineData("a\u0301", "a\u0301")]
    [InlineData("één, twee", "één|twee")]
    [InlineData("\U0001F600 hoi\U0001F600", "hoi")]
    [InlineData("24/7", "24|7")]
    public void A_mark_belongs_to_the_letter_before_it(string text, string words) =>
        string.Join('|', Words.Of(text).Select(word => text[word.Start..word.End])).Should().Be(words);

    private static string Work(string text) => Entries(text, GapSubjects.OfWork);

    private static string Entries(string text, EnumSet<KnowledgeSubject> subjects) =>
        string.Join(' ', EntryFinder.In(text, subjects).Select(term => term.Entry.Id));
}
