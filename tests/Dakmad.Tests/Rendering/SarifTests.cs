using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dakmad.Rendering;
using Dakmad.Rendering.Sarif;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rendering;

public sealed class SarifTests
{
    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("./plannen//a b.json", "plannen/a%20b.json")]
    [InlineData(@"plannen\a.json", "plannen/a.json")]
    [InlineData("../x/./y/../a.json", "../x/a.json")]
    [InlineData("../../a.json", "../../a.json")]
    [InlineData("/tmp/é#?.json", "file:///tmp/%C3%A9%23%3F.json")]
    [InlineData("/../a.json", "file:///a.json")]
    [InlineData(@"C:\plannen\a.json", "file:///C:/plannen/a.json")]
    [InlineData(@"\\server\deel\a.json", "file://server/deel/a.json")]
    [InlineData("x:a.json", "x%3Aa.json")]
    [InlineData("<stdin>", "%3Cstdin%3E")]
    public void A_file_is_named_by_a_uri(string path, string uri) => FileUri.Of(path).Should().Be(uri);

    [Fact]
    public void A_finding_is_known_again_after_something_was_inserted_before_it()
    {
        var path = Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases", "DAK2025", "breaks.json");
        var text = File.ReadAllText(path);
        const string List = "\"channels\": [";
        var tactical = text.IndexOf("\"tactical\"", StringComparison.Ordinal);
        var at = text.IndexOf(List, tactical, StringComparison.Ordinal) + List.Length;
        var longer = text.Insert(at, "\n  { \"id\": \"nieuw\", \"name\": \"nieuw\" },\n");

        var before = Results(text);
        var after = Results(longer);

        before.Should().ContainSingle();
        after.Should().HaveCountGreaterThan(1);
        after.Select(Fingerprint).Should().OnlyHaveUniqueItems().And.Contain(Fingerprint(before[0]));
        after.Select(StartLine).Should().NotContain(StartLine(before[0]));
    }

    [Fact]
    public void Equal_findings_have_each_their_own_fingerprint()
    {
        var tricky = ReportedFiles.All[^1];

        Results(tricky).Select(Fingerprint).Should().OnlyHaveUniqueItems().And.HaveCount(3);
    }

    [Fact]
    public void Every_result_points_to_its_rule_and_its_file()
    {
        using var log = Log(ReportedFiles.All);
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var artifacts = run.GetProperty("artifacts");

        var results = run.GetProperty("results").EnumerateArray().ToArray();

        results.Should().HaveCount(ReportedFiles.All.Sum(file => file.Report.Count));
        foreach (var result in results)
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            if (result.GetProperty("locations")[0].TryGetProperty("physicalLocation", out var place))
            {
                var artifact = place.GetProperty("artifactLocation");
                artifacts[artifact.GetProperty("index").GetInt32()]
                    .GetProperty("location")
                    .GetProperty("uri")
                    .GetString()
                    .Should()
                    .Be(artifact.GetProperty("uri").GetString());
            }
        }
    }

    private static List<JsonElement> Results(string text) =>
        Results(ReportedFiles.Check("plan.json", Encoding.UTF8.GetBytes(text)));

    private static List<JsonElement> Results(CheckedFile file)
    {
        using var log = Log(file);
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(e => e.Clone()),
        ];
    }

    private static JsonDocument Log(params CheckedFile[] files) =>
        JsonDocument.Parse(Rendered.Text(output => SarifLog.Write(files, Language.English, output)));

    private static string Fingerprint(JsonElement result) =>
        result.GetProperty("partialFingerprints").GetProperty("dakmadFinding/v1").GetString()!;

    private static int StartLine(JsonElement result) =>
        result
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("region")
            .GetProperty("startLine")
            .GetInt32();
}
