using System.Collections.Generic;
using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace Dakmad.Tests.Analysis;

/// <summary>How well plans are matched with the knowledge base, judged on pairs that were labelled by hand.</summary>
public sealed class MatchPrecisionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("pairs.csv")]
    public void What_is_matched_is_what_a_marketer_means(string file)
    {
        var pairs = MatchedPair.Read(file);
        var matched = pairs.Where(pair => pair.IsMatched()).ToHashSet();
        var right = matched.Count(pair => pair.Expected);
        var precision = (double)right / matched.Count;
        var recall = (double)right / pairs.Count(pair => pair.Expected);
        var misses = Misses(pairs, matched).ToList();
        output.WriteLine($"precision {right}/{matched.Count}, recall {right}/{pairs.Count(pair => pair.Expected)}");
        misses.ForEach(output.WriteLine);

        precision.Should().BeGreaterThanOrEqualTo(0.95, "of {0}", string.Join("; ", misses));
        recall.Should().BeGreaterThanOrEqualTo(0.8, "of {0}", string.Join("; ", misses));
    }

    [Theory]
    [InlineData("pairs.csv")]
    public void Half_of_the_pairs_are_near_misses_and_all_name_an_entry(string file)
    {
        var pairs = MatchedPair.Read(file);

        pairs.Should().HaveCountGreaterThanOrEqualTo(40).And.OnlyHaveUniqueItems();
        pairs.Count(pair => !pair.Expected).Should().BeCloseTo(pairs.Count / 2, 2);
        pairs.Where(pair => KnowledgeBase.Find(pair.Entry) is null).Should().BeEmpty();
    }

    private static IEnumerable<string> Misses(IEnumerable<MatchedPair> pairs, HashSet<MatchedPair> matched) =>
        from pair in pairs
        where pair.Expected != matched.Contains(pair)
        select $"'{pair.Text}' in {pair.Field} is {(pair.Expected ? "" : "not ")}{pair.Entry}";
}
