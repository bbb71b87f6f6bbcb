using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dakmad.Assessment;
using Dakmad.Json;
using Dakmad.Rendering.Assessments;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Assessment;

/// <summary>A page is for students and their lecturer: no jargon, whole sentences, and lines that fit.</summary>
public sealed partial class AssessmentWordingTests
{
    public static TheoryData<string> PlanFiles =>
        [
            .. Directory
                .EnumerateFiles(
                    Repository.PathOf("tests", "Dakmad.Tests", "Practice"),
                    "*.json",
                    SearchOption.AllDirectories
                )
                .Concat(Directory.EnumerateFiles(Repository.PathOf("samples", "plans"), "*.json"))
                .Select(file => Path.GetRelativePath(Repository.PathOf(), file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(PlanFiles))]
    public void A_page_has_no_jargon_and_fits_its_lines(string file)
    {
        var read = PlanJson.Read(File.ReadAllBytes(Repository.PathOf(file)), file);
        var assessment = PlanAssessment.Of(read.GetValueOrThrow());

        Jargon().Matches(Page(assessment, Language.Dutch)).Select(match => match.Value).Should().BeEmpty();
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var page = Text(assessment, language, 80);
            page.Should().NotContain("  .").And.NotContain(" ;").And.NotContain("..").And.NotContain("::");
            page.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        }
    }

    [Fact]
    public void Whatever_the_plan_there_is_a_page_in_every_form()
    {
        foreach (var plan in Plans.Sample(150))
        {
            var assessment = PlanAssessment.Of(plan);

            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                Text(assessment, language, 80).Should().NotBeEmpty();
                Page(assessment, language).Should().NotBeEmpty();
                using var json = JsonDocument.Parse(Json(assessment, language));
                json.RootElement.GetProperty("verdicts")
                    .GetArrayLength()
                    .Should()
                    .Be(3 * plan.Operational.Journeys.Count);
            }

            if (!Jargon().IsMatch(Quoted(plan)))
            {
                Jargon().Matches(Page(assessment, Language.Dutch)).Select(match => match.Value).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void A_page_is_the_same_every_time()
    {
        var (left, right) = (Plans.Plan(Plans.Seed(77)), Plans.Plan(Plans.Seed(77)));

        Page(PlanAssessment.Of(left), Language.Dutch).Should().Be(Page(PlanAssessment.Of(right), Language.Dutch));
    }

    [Fact]
    public void The_most_serious_findings_come_first()
    {
        var page = Page(
            PlanAssessment.Of(
                new()
                {
                    Id = "p",
                    Name = "P",
                    Operational = Journeys,
                }
            ),
            Language.English
        );

        var warnings = page.IndexOf("### Warnings (", StringComparison.Ordinal);
        var suggestions = page.IndexOf("### Suggestions (", StringComparison.Ordinal);
        warnings.Should().BePositive();
        suggestions.Should().BeGreaterThan(warnings);
    }

    private static OperationalLevel Journeys =>
        new()
        {
            Channels = [new() { Id = "site", Name = "site" }],
            Activities = [Activity.Inform("i", "I")],
            Journeys =
            [
                new()
                {
                    Id = "j",
                    Name = "J",
                    Touchpoints =
                    [
                        new()
                        {
                            Id = "t",
                            Name = "T",
                            Channel = "site",
                            Activity = "i",
                        },
                    ],
                },
            ],
        };

    private static string Page(PlanAssessment assessment, Language language)
    {
        using var text = new StringWriter();
        AssessmentMarkdown.Write(assessment, language, text);
        return text.ToString();
    }

    private static string Text(PlanAssessment assessment, Language language, int width)
    {
        using var text = new StringWriter();
        AssessmentText.Write(assessment, language, width, text);
        return text.ToString();
    }

    private static string Json(PlanAssessment assessment, Language language)
    {
        using var text = new StringWriter();
        AssessmentJson.Write(assessment, language, text);
        return text.ToString();
    }

    /// <summary>The words of the plan itself, which a page quotes.</summary>
    private static string Quoted(MarketingPlan plan) => PlanJson.Write(plan);

    [GeneratedRegex(
        @"\b(object|objecten|instroom|ondergrens|bemande?|eenheid|eenheden)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Jargon();
}
