using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dakmad.Analysis.Metrics;
using Dakmad.Glossary;
using Dakmad.Schema;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class MetricNamesTests
{
    [Fact]
    public void Every_metric_is_found_by_each_of_its_names_however_it_is_written()
    {
        foreach (var metric in JourneyMetrics.All)
        {
            foreach (var name in MetricNames.NamesOf(metric))
            {
                JourneyMetrics.Find(name).Should().BeSameAs(metric, name);
                JourneyMetrics.Find(name.ToUpperInvariant()).Should().BeSameAs(metric, name);
                JourneyMetrics.Find($" {name.Replace(' ', '-')} ").Should().BeSameAs(metric, name);
                JourneyMetrics.Nearest(name)[0].Should().BeSameAs(metric, name);
            }
        }
    }

    [Fact]
    public void No_two_metrics_share_a_name_with_or_without_its_small_words()
    {
        var names =
            from metric in JourneyMetrics.All
            from name in MetricNames.NamesOf(metric)
            select (metric.Id, Form: LabelForm.Of(name), Bare: MetricNames.BareForm(name));

        names
            .GroupBy(name => name.Form)
            .Should()
            .OnlyContain(group => group.Select(name => name.Id).Distinct().Count() == 1);
        names
            .GroupBy(name => name.Bare)
            .Should()
            .OnlyContain(group => group.Select(name => name.Id).Distinct().Count() == 1);
    }

    [Theory]
    [InlineData("persoonlijk contact", "staffedShare")]
    [InlineData("het percentage persoonlijk contact", "staffedShare")]
    [InlineData("Personal-contact share", "staffedShare")]
    [InlineData("share of personal contact", "staffedShare")]
    [InlineData("personalContactShare", "staffedShare")]
    [InlineData("persoonlijk contact op maat", "tailoredContactShare")]
    [InlineData("ONLINESHARE", "onlineShare")]
    [InlineData("online aandeel", "onlineShare")]
    [InlineData("kosten per bestelling", "costPerOrder")]
    [InlineData("gemiddelde reactietijd", "responseTime")]
    [InlineData("share", null)]
    [InlineData("", null)]
    [InlineData("omzet", null)]
    public void Evident_variants_are_understood(string name, string? id) =>
        JourneyMetrics.Find(name)?.Id.Should().Be(id);

    [Fact]
    public void The_nearest_comes_first_and_none_is_left_out()
    {
        JourneyMetrics.Nearest("fone share")[0].Id.Should().Be("phoneShare");
        JourneyMetrics.Nearest(new string('x', 100_000)).Should().Equal(JourneyMetrics.All);
        JourneyMetrics.Nearest("omzet").Should().BeEquivalentTo(JourneyMetrics.All);
    }

    [Fact]
    public void The_schema_proposes_every_metric()
    {
        using var schema = JsonDocument.Parse(PlanSchema.Text);
        var metric = schema
            .RootElement.GetProperty("$defs")
            .GetProperty("journeyExpectation")
            .GetProperty("properties")
            .GetProperty("metric");

        metric
            .GetProperty("examples")
            .EnumerateArray()
            .Select(example => example.GetString())
            .Should()
            .Equal(JourneyMetrics.All.Select(known => known.Id));
    }

    [Fact]
    public void The_document_names_every_metric()
    {
        var text = new StringBuilder(
            """
            # Meetwaarden van customer journeys · Metrics of journeys

            What a plan may expect of its journeys (`strategy.expectations`): `metric` is an id or a name of this table, whatever the capitals, spaces and hyphens. Shares are 0–1 in a plan: `0.3` is 30%.

            *Wat een plan van zijn customer journeys kan verwachten (`strategy.expectations`): `metric` is een id of naam uit deze tabel; hoofdletters, spaties en streepjes maken niet uit. Aandelen zijn 0–1 in een plan: `0.3` is 30%.*

            | id | naam | name | ook · also | hoe berekend | how computed |
            |---|---|---|---|---|---|

            """
        );
        foreach (var metric in JourneyMetrics.All)
        {
            text.Append(null, $"| `{metric.Id}` | {metric.Name.Dutch} | {metric.Name.English} ")
                .Append(
                    null,
                    $"| {string.Join(", ", metric.Aliases)} | {metric.Formula.Dutch} | {metric.Formula.English} |\n"
                );
        }

        Approved.MatchFile(text.ToString(), Repository.PathOf("src", "docs", "metrics.md"));
    }

    [Fact]
    public void Misuse_throws()
    {
        FluentActions.Invoking(() => JourneyMetrics.Find(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JourneyMetrics.Nearest(null!)).Should().Throw<ArgumentNullException>();
    }
}
