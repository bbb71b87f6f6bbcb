using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Dakmad.Knowledge;
using Dakmad.Rendering;
using Dakmad.Tests.Docs;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

/// <summary>Texts are in words of our own: none has eight words one after another as a source document has them.</summary>
public sealed partial class OwnWordsTests
{
    private const int Run = 8;

    private static readonly string[] Documents = ["S0", "S1", "S3"];

    [WithSourcesFact]
    public void Entries_and_findings_copy_no_sentence()
    {
        var copied = Documents
            .SelectMany(source =>
                Runs(string.Join('\n', SourceIndex.Document(source, WithSourcesFactAttribute.Folder!)))
            )
            .ToHashSet(StringComparer.Ordinal);

        copied.Should().NotBeEmpty();
        Texts().SelectMany(Runs).Where(copied.Contains).Should().BeEmpty();
    }

    [Theory]
    [InlineData("een twee drie vier vijf zes zeven", 0)]
    [InlineData("Een, twee drie: vier\nvijf zes zeven acht.", 1)]
    [InlineData("een twee drie vier vijf zes zeven acht negen", 2)]
    public void Eight_words_are_a_run_whatever_stands_between_them(string text, int runs) =>
        Runs(text).Should().HaveCount(runs);

    /// <summary>The Dutch of entries, of what they are used for, and of findings; tables are cell for cell as they are.</summary>
    private static IEnumerable<string> Texts() =>
        KnowledgeBase
            .All.Where(entry => entry is not SourceTable)
            .SelectMany(entry => entry.Uses.Select(use => use.Purpose).Append(entry.Text).Append(entry.Note))
            .Concat(
                Catalogue.All.SelectMany(entry =>
                    new[]
                    {
                        entry.Descriptor.Message,
                        entry.Descriptor.Rationale,
                        entry.Descriptor.Remedy,
                        entry.Descriptor.Exemption,
                    }
                )
            )
            .OfType<LocalizedText>()
            .Select(text => text.Dutch);

    private static IEnumerable<string> Runs(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];
        return Enumerable
            .Range(0, Math.Max(0, words.Length - Run + 1))
            .Select(at => string.Join(' ', words.AsSpan(at, Run).ToArray()));
    }

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
