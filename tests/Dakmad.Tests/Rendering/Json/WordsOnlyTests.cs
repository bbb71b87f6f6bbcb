using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;
using Dakmad.Tests.Practice;
using Dakmad.Tests.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rendering.Json;

/// <summary>What programs read is data: the same in both languages but for the words, and beside each word an id.</summary>
public sealed class WordsOnlyTests
{
    /// <summary>Sentences, lists of what stands elsewhere in the row, and numbers as people write them.</summary>
    private static readonly string[] Prose =
    [
        "sentence",
        "reason",
        "text",
        "where",
        "value",
        "bound",
        "touchpoints",
        "source",
        "matched",
        "targetGroupId",
        "before",
        "after",
    ];

    private static readonly MarketingPlan[] Plans =
    [
        SamplePlans.Promotion,
        RulePlans.Broken(),
        .. PracticeFiles.Names("plans").Select(name => PracticeFiles.Plan("plans", name)),
    ];

    private static IEnumerable<Table> Tables =>
        Plans
            .SelectMany(plan => plan.Analyse().ToTables().Concat(GapAnalysis.Of(plan).ToTables()))
            .Concat(
                Plans.SelectMany(plan =>
                    PlanComparison
                        .Of(plan, plan.Remove("/operational") with { Strategy = new() { Rationale = "Anders." } })
                        .ToTables(withSame: true)
                )
            );

    [Fact]
    public void Beside_every_word_stands_an_id()
    {
        var bare =
            from table in Tables
            from row in table.Rows
            from at in Enumerable.Range(0, row.Count)
            where row[at].Value is LocalizedText word && word.Dutch != word.English
            let key = table.Columns[at].Key
            where !Prose.Contains(key, StringComparer.Ordinal) && !HasId(table, row, key)
            select $"{table.Key}.{key}";

        bare.Distinct(StringComparer.Ordinal).Should().BeEmpty();
    }

    [Fact]
    public void Totals_stand_apart_and_are_seen_below()
    {
        var costs = Tables.Where(table => table.Key is "cost" or "months" or "weeks").ToArray();

        costs.Should().Contain(table => table.Key == "cost").And.Contain(table => table.Key == "months");
        costs
            .SelectMany(table => table.Rows)
            .Should()
            .NotContain(row => row[0].Value is LocalizedText && ((LocalizedText)row[0].Value!).English == "Total");
        var cost = costs.First(table => table.Key == "cost" && !table.Totals.IsEmpty && table.Rows.Count > 1);
        var json = JsonNode.Parse(cost.ToJson(Language.English))!["tables"]![0]!;
        json["rows"]!.AsArray().Should().HaveCount(cost.Rows.Count);
        json["totals"]!.AsArray().Should().HaveCount(1);
        cost.ToText(Language.English).Should().Contain("Total");
    }

    [Fact]
    public void Tables_findings_assessments_and_comparisons_differ_in_words_only()
    {
        foreach (var plan in Plans)
        {
            Same(plan.Analyse().ToJson);
            Same(plan.Check().ToJson);
            Same(plan.Assess().ToJson);
            Same(plan.CompareWith(plan with { Budget = null }).ToJson);
        }
    }

    [Fact]
    public void More_than_a_word_would_be_noticed()
    {
        Differences(JsonNode.Parse("""{ "a": 1 }"""), JsonNode.Parse("""{ "a": 2 }"""), "").Should().Equal("/a");
        Differences(JsonNode.Parse("""{ "aId": "x" }"""), JsonNode.Parse("""{ "aId": "y" }"""), "")
            .Should()
            .Equal("/aId");
        Differences(JsonNode.Parse("""{ "a": "x" }"""), JsonNode.Parse("""{ "a": "y" }"""), "").Should().BeEmpty();
        Differences(JsonNode.Parse("""{ "a": "x" }"""), JsonNode.Parse("""{ "b": "x" }"""), "").Should().Equal("");
    }

    private static bool HasId(Table table, ValueList<Cell> row, string key)
    {
        var at = table.Columns.ToList().FindIndex(column => column.Key == $"{key}Id" || IsIdOf(column.Key, key));
        return at >= 0 && row[at].Value is LocalizedText id && id.Dutch == id.English;
    }

    private static bool IsIdOf(string id, string key) => (id, key) is ("key", "measure") or ("id", "name");

    private static void Same(Func<Language?, string> write) =>
        Differences(JsonNode.Parse(write(Language.Dutch)), JsonNode.Parse(write(Language.English)), "")
            .Where(path => path != "/language")
            .Should()
            .BeEmpty();

    private static IEnumerable<string> Differences(JsonNode? one, JsonNode? other, string path) =>
        (one, other) switch
        {
            (JsonObject left, JsonObject right)
                when left.Select(pair => pair.Key)
                    .SequenceEqual(right.Select(pair => pair.Key), StringComparer.Ordinal) => left.SelectMany(pair =>
                Differences(pair.Value, right[pair.Key], $"{path}/{pair.Key}")
            ),
            (JsonArray left, JsonArray right) when left.Count == right.Count => left.SelectMany(
                (item, at) => Differences(item, right[at], $"{path}/{at}")
            ),
            (JsonValue left, JsonValue right)
                when left.GetValueKind() == System.Text.Json.JsonValueKind.String
                    && right.GetValueKind() == System.Text.Json.JsonValueKind.String
                    && !path.EndsWith("Id", StringComparison.Ordinal)
                    && !path.EndsWith("/id", StringComparison.Ordinal) => [],
            _ => JsonNode.DeepEquals(one, other) ? [] : [path],
        };
}
