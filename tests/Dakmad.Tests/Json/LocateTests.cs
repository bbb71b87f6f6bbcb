using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Rules;
using Dakmad.Tests.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>Findings of rules know only the path; their place in the text is found afterwards.</summary>
public sealed class LocateTests
{
    private static readonly string Cases = Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases");

    public static TheoryData<string> RuleIds() => new(RuleSet.All.Rules.Select(rule => rule.Descriptor.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_finding_of_a_rule_stands_at_the_value_of_its_path(string id)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Cases, id, "breaks.json"));
        var text = Encoding.UTF8.GetString(bytes);
        var found = RuleSet.All.Check(PlanJson.Read(bytes).Value!, RuleCases.Today(id));

        var report = PlanJson.Locate(found, bytes, "breaks.json");

        report.Should().HaveSameCount(found).And.NotBeEmpty();
        foreach (var finding in report)
        {
            finding.Location.Should().Be(PlaceOf(finding.Path, text));
            finding
                .Related.Select(place => place.Location)
                .Should()
                .Equal(finding.Related.Select(place => PlaceOf(place.Path, text)));
        }

        report.Select(finding => (finding.Location!.Line, finding.Location.Column)).Should().BeInAscendingOrder();
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/strategy", 1, 1)]
    [InlineData("/name", 1, 22)]
    [InlineData("/operational", 2, 18)]
    [InlineData("/operational/budget/amount", 2, 18)]
    [InlineData("/operational/journeys", 3, 17)]
    [InlineData("/operational/journeys/0/touchpoints/1/channel", 4, 55)]
    [InlineData("/operational/journeys/0/touchpoints/7", 4, 20)]
    [InlineData("/operational/journeys/0/naam", 3, 19)]
    [InlineData("/operational/journeys/9", 3, 17)]
    public void A_part_that_the_text_lacks_is_looked_for_in_what_would_hold_it(string path, int line, int column)
    {
        const string Text = """
            { "id": "a", "name": "b",
              "operational": {
                "journeys": [ { "id": "c",
                "touchpoints": [ { "id": "é" }, { "ch\u0061nnel": "d" } ], "touchpoints": [] } ] } }
            """;

        Locate(Text, path).Location.Should().Be(new SourceLocation("plan.json", line, column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen JSON")]
    [InlineData("""{ "na\ud800am": 1, "naam": 2 }""")]
    public void A_text_that_no_plan_comes_from_has_only_a_beginning(string text) =>
        Locate(text, "/naam").Location.Should().Be(new SourceLocation("plan.json", 1, 1));

    [Fact]
    public void A_byte_order_mark_takes_no_column() =>
        Locate("\uFEFF{ \"a\": 1 }", "/a").Location.Should().Be(new SourceLocation("plan.json", 1, 8));

    [Fact]
    public void Findings_that_have_a_place_keep_it_and_all_come_in_the_order_of_the_text()
    {
        const string Text = """{ "a": 1, "b": 2, "c": 3 }""";
        var there = new SourceLocation("other.json", 1, 14);
        Diagnostic[] findings =
        [
            Finding("/c") with
            {
                Related = [new(PlanPath.Parse("/a"), null), new(PlanPath.Parse("/b"), there)],
            },
            Finding("/b") with
            {
                Location = there,
            },
            Finding("/a/x"),
            Finding("/a"),
        ];

        var report = PlanJson.Locate(new(findings), Encoding.UTF8.GetBytes(Text));

        report.Select(finding => finding.Path.ToString()).Should().Equal("/a/x", "/a", "/b", "/c");
        report[2].Location.Should().Be(there);
        report[3].Related.Select(place => place.Location).Should().Equal(new SourceLocation(null, 1, 8), there);
    }

    private static Diagnostic Locate(string text, string path) =>
        PlanJson.Locate(new(Finding(path)), Encoding.UTF8.GetBytes(text), "plan.json").Should().ContainSingle().Subject;

    private static Diagnostic Finding(string path) => new(ReadingDiagnostics.UnknownField, PlanPath.Parse(path));

    /// <summary>The place of a path by another way: reading the text character by character.</summary>
    private static SourceLocation PlaceOf(PlanPath path, string text)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = 0;
        Value("");
        var pointer = path.ToString();
        while (!starts.ContainsKey(pointer))
        {
            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        var before = text[..starts[pointer]];
        return new("breaks.json", before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));

        void Value(string here)
        {
            Blank();
            starts[here] = at;
            switch (text[at])
            {
                case '{':
                    Items('}', _ => $"{here}/{Name()}");
                    break;
                case '[':
                    Items(']', i => $"{here}/{i}");
                    break;
                case '"':
                    Name();
                    break;
                default:
                    at += text[at..].TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '.').Count();
                    break;
            }
        }

        void Items(char end, Func<int, string> place)
        {
            at++;
            Blank();
            for (var i = 0; text[at] != end; i++)
            {
                Value(place(i));
                Blank();
                at += text[at] == ',' ? 1 : 0;
                Blank();
            }

            at++;
        }

        string Name()
        {
            var start = at + 1;
            for (at = start; text[at] != '"'; at += text[at] == '\\' ? 2 : 1) { }

            at++;
            var name = text[start..(at - 1)];
            Blank();
            at += text[at] == ':' ? 1 : 0;
            return name;
        }

        void Blank()
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
            {
                at++;
            }
        }
    }
}
