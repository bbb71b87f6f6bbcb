using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Architecture;

public sealed partial class DesignTableTests
{
    private const string Heading = "## What reads what";

    private static readonly string[] Analyses =
    [
        "Funnel",
        "Cost",
        "Calendar",
        "Objectives",
        "Profile",
        "Verdicts",
        "Positioning",
        "Own expectations",
        "NPS and gap analysis by `Covers`",
    ];

    [Fact]
    public void Every_property_that_a_rule_or_analysis_reads_exists_on_the_model()
    {
        var missing = Rows().SelectMany(row => row.Properties).Distinct(StringComparer.Ordinal).Where(p => !Exists(p));

        missing.Should().BeEmpty();
    }

    [Fact]
    public void Every_row_names_a_property()
    {
        Rows().Should().NotBeEmpty().And.OnlyContain(row => row.Properties.Count > 0);
    }

    [Fact]
    public void Every_rule_topic_and_every_analysis_has_one_row()
    {
        string[] expected =
        [
            .. Topics(1, 17),
            .. Topics(101, 116),
            .. Topics(201, 205),
            .. Topics(301, 309),
            .. Analyses,
        ];

        var topics = Rows().Select(row => Number().Match(row.Topic) is { Success: true } n ? n.Value : row.Topic);

        topics.Should().Equal(expected);
    }

    [Fact]
    public void A_property_that_the_model_lacks_would_be_found_missing()
    {
        Exists("Touchpoint.Channel").Should().BeTrue();
        Exists("Touchpoint.Kanaal").Should().BeFalse();
        Exists("Contactmoment.Channel").Should().BeFalse();
    }

    private static IEnumerable<string> Topics(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(n => string.Create(null, $"T{n:000}"));

    private static bool Exists(string property)
    {
        var parts = property.Split('.');
        return typeof(MarketingPlan)
            .Assembly.GetType($"Dakmad.{parts[0]}")
            ?.GetProperty(parts[1], BindingFlags.Public | BindingFlags.Instance)
            is not null;
    }

    private static IReadOnlyList<Row> Rows() =>
        [
            .. File.ReadLines(DesignFile())
                .SkipWhile(line => !string.Equals(line, Heading, StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => line.Trim('|', ' ').Split(" | ", 2))
                .Select(cells => new Row(
                    cells[0],
                    [.. Property().Matches(cells[1]).Select(match => match.Groups["name"].Value)]
                )),
        ];

    private static string DesignFile() => Repository.PathOf("src", "DESIGN.md");

    [GeneratedRegex("^T[0-9]{3}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Property();

    private sealed record Row(string Topic, IReadOnlyList<string> Properties);
}
