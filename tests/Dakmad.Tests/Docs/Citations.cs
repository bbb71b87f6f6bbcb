using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dakmad.Knowledge;
using Dakmad.Rules;
using Dakmad.Tests.Architecture;

namespace Dakmad.Tests.Docs;

/// <summary>What the library cites: in its findings, and in the words written about it.</summary>
internal static partial class Citations
{
    private static readonly string[] Extensions = [".cs", ".md", ".json"];

    /// <summary>The citations of all kinds of findings and of the parameters of rules.</summary>
    public static IReadOnlyList<Citation> InCode { get; } =
    [
        .. Descriptors.All.SelectMany(descriptor => descriptor.Citations),
        .. RuleSet.All.Rules.SelectMany(rule => rule.Descriptor.Citations),
        .. RuleSet
            .All.Rules.SelectMany(rule => rule.Parameters)
            .Select(parameter => parameter.Source)
            .OfType<Citation>(),
    ];

    /// <summary>The citations of the data files of knowledge.</summary>
    public static IReadOnlyList<Citation> InKnowledge { get; } =
    [
        .. KnowledgeBase.All.SelectMany(entry => entry.Citations),
        .. Crosswalks.Default.LifecycleStages.Rows.SelectMany(row => row.Citations),
        .. Crosswalks.Default.SixB.Rows.SelectMany(row => row.Citations),
        .. Crosswalks.Default.SalesFunnel.Rows.SelectMany(row => row.Citations),
        .. Crosswalks.Default.LoyaltyLoop.Rows.SelectMany(row => row.Citations),
    ];

    /// <summary>The citations in comments and documents, each with the file that it stands in.</summary>
    public static IReadOnlyList<(string File, string Text)> InWords { get; } =
    [
        .. Files()
            .SelectMany(file =>
                Bracket()
                    .Matches(File.ReadAllText(file))
                    .Select(match => (Path.GetRelativePath(Repository.Root, file), match.Groups["cited"].Value))
            ),
    ];

    /// <summary>
    /// The lines that the text between brackets names, such as <c>S0:171-177, 918-920; S1:37</c>; a null for what
    /// cannot be read.
    /// </summary>
    public static IEnumerable<CitedLines?> Parse(string text) =>
        from part in text.Split(';', StringSplitOptions.TrimEntries)
        let colon = part.IndexOf(':', StringComparison.Ordinal)
        from lines in part[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries)
        select colon < 0 ? null : CitedLines.Parse(part[..colon], lines);

    private static IEnumerable<string> Files() =>
        new[] { "src", "samples", Path.Combine("tests", "Dakmad.Tests", "Worked") }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            .Append(Repository.PathOf("README.md"))
            .Where(file =>
                Extensions.Contains(Path.GetExtension(file)) && !file.Split(Path.DirectorySeparatorChar).Any(IsBuilt)
            )
            .Order(StringComparer.Ordinal);

    private static bool IsBuilt(string folder) => folder is "bin" or "obj";

    [GeneratedRegex(
        @"\[(?<cited>S[0-9]+:[0-9][^\]\r\n]*)\]",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bracket();
}
