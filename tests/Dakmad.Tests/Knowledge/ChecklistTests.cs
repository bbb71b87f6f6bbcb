using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Dakmad.Analysis.Metrics;
using Dakmad.Knowledge;
using Dakmad.Rendering;
using Dakmad.Tests.Docs;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

/// <summary>
/// Where each paragraph of the sources lives, as <c>checklist.csv</c> says, or why it lives nowhere. A paragraph runs to the
/// line before the next one. Its home is an entry, a subject with so many entries, a type or member of the library, a rule,
/// a measure, or a source in the bibliography.
/// </summary>
public sealed class ChecklistTests
{
    private static readonly Paragraph[] Paragraphs =
    [
        .. File.ReadLines(Repository.PathOf("tests", "Dakmad.Tests", "Knowledge", "checklist.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Paragraph(
                new(cells[0], Number(cells[1]), Number(cells[2])),
                cells[3],
                cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                cells[5..]
            )),
    ];

    [Fact]
    public void Every_line_of_the_documents_lies_in_one_paragraph()
    {
        var documents = Bibliography
            .OfLibrary.Keys.Where(key => Bibliography.OfLibrary.Lines(key) is not null)
            .ToList();

        Paragraphs.Select(paragraph => paragraph.Lines.Source).Distinct().Should().Equal(documents);
        foreach (var document in documents)
        {
            var lines = Paragraphs
                .Select(paragraph => paragraph.Lines)
                .Where(lines => lines.Source == document)
                .ToList();

            lines.Should().OnlyContain(range => range.First <= range.Last);
            lines
                .Select(range => range.First)
                .Should()
                .Equal([1, .. lines.SkipLast(1).Select(range => range.Last + 1)]);
            lines[^1].Last.Should().Be(Bibliography.OfLibrary.Lines(document));
        }
    }

    [WithSourcesFact]
    public void A_paragraph_begins_with_a_line_of_text()
    {
        var documents = Paragraphs
            .Select(paragraph => paragraph.Lines.Source)
            .Distinct()
            .ToDictionary(source => source, source => SourceIndex.Document(source, WithSourcesFactAttribute.Folder!));

        Paragraphs
            .Where(paragraph => string.IsNullOrWhiteSpace(documents[paragraph.Lines.Source][paragraph.Lines.First - 1]))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void A_paragraph_says_something_and_has_a_home_or_a_reason_why_not()
    {
        Paragraphs.Should().OnlyContain(paragraph => paragraph.Says.Trim().Length > 0 && paragraph.Why.Length == 1);
        Paragraphs
            .Where(paragraph => paragraph.Homes.Length > 0 != string.IsNullOrWhiteSpace(paragraph.Why[0]))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Every_home_exists_and_stands_once_with_its_paragraph()
    {
        Homes().Where(at => !Exists(at.Home)).Should().BeEmpty();
        Paragraphs.Should().OnlyContain(paragraph => paragraph.Homes.Distinct().Count() == paragraph.Homes.Length);
    }

    [Fact]
    public void An_entry_or_rule_at_home_of_a_paragraph_cites_lines_of_it() =>
        Homes()
            .Where(at => Cited(at.Home) is { } cited && !cited.Any(lines => Meets(lines, at.Lines)))
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_entry_is_at_home_in_a_paragraph_of_each_document_it_cites_itself_or_with_its_subject()
    {
        var homes = Homes().Select(at => (at.Lines.Source, at.Home.Split('=')[0])).ToHashSet();
        var homeless =
            from entry in KnowledgeBase.All
            from source in entry.Citations.Where(citation => citation.FirstLine is not null).Select(of => of.Source)
            where
                !homes.Contains((source, $"entry:{entry.Id}")) && !homes.Contains((source, $"subject:{entry.Subject}"))
            select $"{entry.Id} in {source}";

        homeless.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void A_paragraph_without_a_home_is_cited_by_no_entry_and_no_rule()
    {
        CitedLines[] all =
        [
            .. Citations
                .InCode.Concat(KnowledgeBase.All.SelectMany(entry => entry.Citations))
                .Where(citation => citation.FirstLine is not null)
                .Select(CitedLines.Of),
        ];

        Paragraphs
            .Where(paragraph => paragraph.Homes.Length == 0)
            .SelectMany(paragraph => all.Where(lines => Holds(paragraph.Lines, lines)))
            .Should()
            .BeEmpty();
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
    [InlineData("rule:DAK1006", true)]
    [InlineData("measure:onlineShare", true)]
    [InlineData("measure:offlineShare", false)]
    [InlineData("bibliography:VisserSikkenga2015", true)]
    [InlineData("bibliography:Visser", false)]
    [InlineData("seo", false)]
    public void A_home_exists_or_not(string home, bool exists) => Exists(home).Should().Be(exists);

    private static IEnumerable<(CitedLines Lines, string Home)> Homes() =>
        Paragraphs.SelectMany(paragraph => paragraph.Homes.Select(home => (paragraph.Lines, home)));

    private static bool Exists(string home)
    {
        var parts = home.Split(':', '=');
        return parts[0] switch
        {
            "entry" => KnowledgeBase.Find(parts[1]) is not null,
            "subject" => Enum.TryParse<KnowledgeSubject>(parts[1], out var subject)
                && KnowledgeBase.Of(subject).Count == Number(parts[2]),
            "type" => HasMember(parts[1].Split('.')),
            "rule" => Catalogue.All.Any(entry => entry.Descriptor.Id == parts[1]),
            "measure" => JourneyMetrics.All.Any(measure => measure.Id == parts[1]),
            "bibliography" => Bibliography.OfLibrary.Has(parts[1]),
            _ => false,
        };
    }

    private static bool HasMember(string[] name) =>
        typeof(MarketingPlan)
            .Assembly.GetExportedTypes()
            .Any(type => type.Name == name[0] && (name.Length == 1 || type.GetMember(name[1]).Length > 0));

    /// <summary>The lines that an entry or rule cites; null for what is not held to any.</summary>
    private static IReadOnlyList<CitedLines>? Cited(string home)
    {
        var name = home[(home.IndexOf(':', StringComparison.Ordinal) + 1)..];
        IEnumerable<Citation>? citations = home.Split(':')[0] switch
        {
            "entry" => KnowledgeBase.Find(name)!.Citations,
            "rule" => Catalogue.All.Single(entry => entry.Descriptor.Id == name).Descriptor.Citations,
            _ => null,
        };
        return citations?.Where(citation => citation.FirstLine is not null).Select(CitedLines.Of).ToList();
    }

    private static bool Meets(CitedLines one, CitedLines other) =>
        one.Source == other.Source && one.First <= other.Last && other.First <= one.Last;

    private static bool Holds(CitedLines whole, CitedLines part) =>
        whole.Source == part.Source && whole.First <= part.First && part.Last <= whole.Last;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <param name="Lines">The lines from which the paragraph runs to the next.</param>
    /// <param name="Says">What it says, in short.</param>
    /// <param name="Homes">Where the library says it.</param>
    /// <param name="Why">The reason for which it has no home; more than one cell where the row is not as it should be.</param>
    private sealed record Paragraph(CitedLines Lines, string Says, string[] Homes, string[] Why);
}
