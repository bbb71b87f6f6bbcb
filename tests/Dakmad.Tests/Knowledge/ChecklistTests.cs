using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dakmad.Knowledge;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

/// <summary>
/// Where each item of the sources lives, as <c>checklist.csv</c> says: an entry, a subject with so many entries, a type or
/// member of the library, a rule.
/// </summary>
public sealed class ChecklistTests
{
    private static readonly (string Item, string[] Homes)[] Rows =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Dakmad.Tests", "Knowledge", "checklist.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[2].Split(' '))),
    ];

    [Fact]
    public void Every_item_of_the_sources_is_on_the_list_once() =>
        Rows.Select(row => row.Item).Should().Equal([.. Items("S0", 28), .. Items("S1", 18), .. Items("S3", 26)]);

    [Fact]
    public void Every_item_has_a_home_that_exists() =>
        Rows.SelectMany(row => row.Homes.Where(home => !Exists(home)).Select(home => $"{row.Item}: {home}"))
            .Should()
            .BeEmpty();

    [Fact]
    public void Entries_at_home_of_an_item_cite_the_document_of_the_item()
    {
        var strangers =
            from row in Rows
            from home in row.Homes
            where home.StartsWith("entry:", StringComparison.Ordinal)
            let entry = KnowledgeBase.Find(home["entry:".Length..])
            where !entry.Citations.Any(citation => citation.Source == row.Item[..2])
            select $"{row.Item}: {home}";

        strangers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("entry:seo", true)]
    [InlineData("entry:seoul", false)]
    [InlineData("subject:DropOffMoments=7", true)]
    [InlineData("subject:DropOffMoments=8", false)]
    [InlineData("subject:Nothing=0", false)]
    [InlineData("type:Touchpoint", true)]
    [InlineData("type:Touchpoint.Weight", true)]
    [InlineData("type:SixBStage.Order", true)]
    [InlineData("type:KnowledgeBase.SplitPhases", true)]
    [InlineData("type:Touchpoint.Colour", false)]
    [InlineData("type:Colour", false)]
    [InlineData("rule:DAK2003", true)]
    [InlineData("rule:DAK2004", false)]
    [InlineData("seo", false)]
    public void A_home_exists_or_not(string home, bool exists) => Exists(home).Should().Be(exists);

    private static bool Exists(string home)
    {
        var parts = home.Split(':', '=');
        return parts[0] switch
        {
            "entry" => KnowledgeBase.Find(parts[1]) is not null,
            "subject" => Enum.TryParse<KnowledgeSubject>(parts[1], out var subject)
                && KnowledgeBase.Of(subject).Count == int.Parse(parts[2], CultureInfo.InvariantCulture),
            "type" => HasMember(parts[1].Split('.')),
            "rule" => RuleSet.All.Rules.Any(rule => rule.Descriptor.Id == parts[1]),
            _ => false,
        };
    }

    private static bool HasMember(string[] name) =>
        typeof(MarketingPlan)
            .Assembly.GetExportedTypes()
            .Any(type => type.Name == name[0] && (name.Length == 1 || type.GetMember(name[1]).Length > 0));

    private static IEnumerable<string> Items(string source, int count) =>
        Enumerable
            .Range(1, count)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{source}-{number:00}"));
}
