using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Tests.Architecture;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>The documents that follow from the catalogue of rules; <c>src/docs/testing.md</c> says how to renew them.</summary>
public sealed class RuleBookTests
{
    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void The_rule_book_follows_from_the_catalogue_and_the_cases(Language language, string code) =>
        Approved.MatchFile(RuleBook.In(language), Repository.PathOf("src", "docs", $"rules.{code}.md"));

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Every_id_of_the_catalogue_has_its_section(string code)
    {
        var book = System.IO.File.ReadAllText(Repository.PathOf("src", "docs", $"rules.{code}.md"));

        Descriptors
            .All.Concat(RuleSet.All.Rules.Select(rule => rule.Descriptor))
            .Select(descriptor => descriptor.Id)
            .Where(id => !book.Contains($"\n## {id} ", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_ledger_has_a_line_for_every_kind_of_finding()
    {
        var rules = RuleSet.All.Rules.ToDictionary(
            rule => rule.Descriptor.Id,
            rule => rule.IsOnByDefault ? "on" : "off",
            StringComparer.Ordinal
        );
        var ledger = new StringBuilder();
        foreach (
            var descriptor in Descriptors
                .All.Concat(RuleSet.All.Rules.Select(rule => rule.Descriptor))
                .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        )
        {
            ledger
                .Append(descriptor.Id)
                .Append(' ')
                .Append(Severity(descriptor))
                .Append(' ')
                .Append(rules.GetValueOrDefault(descriptor.Id, "always"))
                .Append(" | ")
                .Append(descriptor.Title.Dutch)
                .Append(" | ")
                .Append(descriptor.Title.English)
                .Append('\n');
        }

        foreach (var retired in RuleSet.Retired)
        {
            ledger.Append(CultureInfo.InvariantCulture, $"{retired.Id} retired in {retired.Since} | ");
            ledger.AppendJoin(", ", retired.Successors.AsEnumerable()).Append('\n');
        }

        Approved.MatchFile(
            ledger.ToString(),
            Repository.PathOf("tests", "Dakmad.Tests", "Rules", "Rules.approved.txt")
        );
    }

    [Fact]
    public void A_fragment_shows_what_differs_and_who_holds_it()
    {
        var plan = Parse(
            """{"id":"p","tactical":{"events":[{"id":"a","name":"A","concept":"c"},{"id":"b","name":"B"}]}}"""
        );
        var other = Parse(
            """{"id":"p","tactical":{"events":[{"id":"b","name":"B"},{"id":"a","name":"A","concept":"d"}]}}"""
        );

        Shown(Fragment.Of(plan, other, []))
            .Should()
            .Be("""{"tactical":{"events":[{"id":"a","name":"A","concept":"c"}]}}""");
        Shown(Fragment.Of(plan, other, ["/tactical/events/b"]))
            .Should()
            .Be("""{"tactical":{"events":[{"id":"a","name":"A","concept":"c"},{"id":"b","name":"B"}]}}""");
        Fragment.InIds(plan, "/tactical/events/1/name").Should().Be("/tactical/events/b/name");
    }

    [Fact]
    public void A_fragment_says_what_is_there_where_the_other_plan_has_more()
    {
        var plan = Parse(
            """{"id":"p","strategic":{"channels":[{"id":"a","name":"A"}],"period":{"start":"2027-01-01"}}}"""
        );
        var other = Parse(
            """{"id":"p","strategic":{"channels":[{"id":"a","name":"A"}],"period":{"start":"2027-01-01"},"offerings":[]}}"""
        );

        Shown(Fragment.Of(plan, other, [])).Should().Be("""{"strategic":{"channels":["…"],"period":{"…":"…"}}}""");
    }

    [Fact]
    public void Plain_values_stand_on_one_line_if_they_fit()
    {
        var name = new string('a', 80);

        JsonLayout
            .Of(
                Parse(
                    $$$"""{"a":[],"b":["x","é"],"c":{"amount":1.50,"currency":"EUR"},"d":{"id":"x","name":"{{{name}}}"}}"""
                )
            )
            .Should()
            .Be(
                $$"""
                {
                  "a": [],
                  "b": ["x", "é"],
                  "c": { "amount": 1.50, "currency": "EUR" },
                  "d": {
                    "id": "x",
                    "name": "{{name}}"
                  }
                }
                """
            );
    }

    private static string Severity(DiagnosticDescriptor descriptor) =>
        descriptor.Severity.ToString().ToLowerInvariant();

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Shown(string json) =>
        JsonNode
            .Parse(json)!
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
