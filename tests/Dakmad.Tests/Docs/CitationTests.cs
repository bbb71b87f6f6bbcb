using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>Whatever is cited can be found: lines in the index of the source documents, the rest in the bibliography.</summary>
public sealed class CitationTests
{
    private static readonly Bibliography Bibliography = Bibliography.OfLibrary;

    private static readonly IReadOnlyList<Citation> InLibrary = [.. Citations.InCode, .. Citations.InKnowledge];

    [Fact]
    public void Every_citation_in_words_can_be_read() =>
        Citations
            .InWords.Where(citation => Citations.Parse(citation.Text).Contains(null))
            .Should()
            .BeEmpty("a citation looks like [S3:46-50] or [S0:171-177, 918-920; S1:37]");

    [Fact]
    public void Every_source_is_in_the_bibliography() =>
        InLibrary
            .Select(citation => citation.Source)
            .Concat(Cited().Select(lines => lines.Source))
            .Where(source => !Bibliography.Has(source))
            .Should()
            .BeEmpty();

    [Fact]
    public void Source_documents_are_cited_by_line_and_other_sources_are_not() =>
        InLibrary
            .Where(citation => Bibliography.Lines(citation.Source) is null != citation.FirstLine is null)
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_range_of_lines_lies_within_its_document() =>
        Cited()
            .Where(lines =>
                lines.First < 1 || lines.Last < lines.First || lines.Last > Bibliography.Lines(lines.Source)
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void The_index_of_sources_holds_what_is_cited_and_nothing_else() =>
        SourceIndex
            .Ranges()
            .Should()
            .BeEquivalentTo(Cited().Distinct(), "the index is renewed as src/docs/testing.md says");

    [WithSourcesFact]
    public void The_index_of_sources_is_that_of_the_documents() =>
        Approved.MatchFile(SourceIndex.Of(Cited(), WithSourcesFactAttribute.Folder!), SourceIndex.File);

    [WithSourcesFact]
    public void The_bibliography_counts_the_lines_of_the_documents() =>
        Bibliography
            .Keys.Where(key => Bibliography.Lines(key) is not null)
            .Should()
            .OnlyContain(key =>
                SourceIndex.Document(key, WithSourcesFactAttribute.Folder!).Length == Bibliography.Lines(key)
            );

    [Theory]
    [InlineData("S3:46-50", "S3:46-50")]
    [InlineData("S3:184", "S3:184")]
    [InlineData("S0:171-177, 918; S1:37", "S0:171-177", "S0:918", "S1:37")]
    [InlineData("S3:46-", "?")]
    [InlineData("S3:46-50, p. 3", "S3:46-50", "?")]
    public void A_citation_names_lines(string text, params string[] lines) =>
        Citations.Parse(text).Select(cited => cited?.ToString() ?? "?").Should().Equal(lines);

    /// <summary>All lines that are cited, as often as they are.</summary>
    private static IEnumerable<CitedLines> Cited() =>
        InLibrary
            .Where(citation => citation.FirstLine is not null)
            .Select(CitedLines.Of)
            .Concat(Citations.InWords.SelectMany(citation => Citations.Parse(citation.Text)).OfType<CitedLines>());
}
