using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed partial class HtmlReportTests
{
    private static readonly string Sample = DrawnPlans.Sample.ToHtml();

    [Fact]
    public void The_assessment_comes_first_then_pictures_and_figures_and_the_findings_last() =>
        Heading()
            .Matches(Sample[..Sample.IndexOf("<main id=\"en-top\"", StringComparison.Ordinal)])
            .Select(match => match.Groups["text"].Value)
            .Should()
            .Equal(
                "In het kort",
                "Strategie en positionering",
                "Volledigheid",
                "Samenhang van strategie tot taak",
                "Cijfers",
                "Wat goed is",
                "DAKMAD-raster en strategie",
                "Customer journeys",
                "Trechters",
                "Budget",
                "Kalender",
                "Bevindingen"
            );

    [Fact]
    public void Both_languages_are_in_it_and_that_of_the_plan_is_shown()
    {
        Sample.Should().Contain("<html lang=\"nl\">").And.Contain("<main id=\"en-top\" lang=\"en\" hidden=\"\">");
        DrawnPlans.Sample.ToHtml(Language.English).Should().Contain("<main id=\"nl-top\" lang=\"nl\" hidden=\"\">");
    }

    [Fact]
    public void It_loads_nothing_and_runs_only_its_own_script()
    {
        Sample.Should().Contain("content=\"default-src 'none'; style-src 'sha256-");
        Sample.Should().NotContain(" src=").And.NotContain("<link").And.NotContain("unsafe");
        DrawnPlans.WithJourney(20, DrawnPlans.Hostile).ToHtml().Split("<script").Should().HaveCount(2);
    }

    [Fact]
    public void Findings_lead_to_where_they_are()
    {
        var html = DrawnPlans.WithJourney(20, DrawnPlans.Dutch).ToHtml();

        var links = Link().Matches(html).Select(match => match.Groups["to"].Value).ToArray();
        links
            .Should()
            .Contain(link =>
                link.StartsWith("nl-map-lang-operational-journeys-0-touchpoints-", StringComparison.Ordinal)
            );
        links.Should().OnlyContain(link => html.Contains($"id=\"{link}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_the_same_every_time_and_its_writer_twin_and_that_of_the_assessment_write_it()
    {
        using var text = new StringWriter();

        DrawnPlans.Sample.WriteHtml(text);

        text.ToString().Should().Be(Sample).And.NotContain("\r");
        DrawnPlans.Sample.Assess().ToHtml().Should().Be(Sample);
    }

    [GeneratedRegex("<h2 id=\"[^\"]*\">(?<text>[^<]*)</h2>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<a href=\"#(?<to>[^\"]*)\" aria-label", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
