using System.Linq;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class ListingTests
{
    [Theory]
    [InlineData("een", "een", "one")]
    [InlineData("een twee", "een en twee", "one and two")]
    [InlineData("een twee drie", "een, twee en drie", "one, two and three")]
    public void The_last_word_comes_after_and(string words, string dutch, string english) =>
        Listing
            .And([.. words.Split(' ').Select(word => new LocalizedText(word, English(word)))])
            .Should()
            .Be(new LocalizedText(dutch, english));

    [Fact]
    public void Words_stay_in_their_order() =>
        Listing.Of([new("twee", "two"), new("een", "one")]).Should().Be(new LocalizedText("twee, een", "two, one"));

    [Fact]
    public void Names_are_put_in_an_order_of_their_own() =>
        Listing
            .Names([Named("web"), Named("winkel"), Named("beurs")])
            .Should()
            .Be(LocalizedText.Same("'beurs', 'web', 'winkel'"));

    private static string English(string word) =>
        word switch
        {
            "een" => "one",
            "twee" => "two",
            _ => "three",
        };

    private static Channel Named(string name) => new() { Id = name, Name = name };
}
