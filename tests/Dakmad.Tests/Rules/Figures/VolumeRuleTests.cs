using System.Linq;
using Dakmad.Rules;
using Dakmad.Tests.Analysis;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;
using static Dakmad.Tests.Rules.Figures.FigureChecks;

namespace Dakmad.Tests.Rules.Figures;

public sealed class VolumeRuleTests
{
    private const string Second = "/operational/journeys/0/touchpoints/1/volume/expected";

    [Fact]
    public void A_journey_without_any_figure_is_a_draft_and_no_finding()
    {
        var draft = Journey(Counting(Step("een"), MeasurementUnit.Visits), Step("twee"));

        Found("DAK5001", Plan(draft)).Should().BeEmpty();
        Found("DAK5001", Plan(draft with { Entries = [Entry("een", null)] })).Should().BeEmpty();
    }

    [Fact]
    public void A_rate_of_nobody_is_a_finding()
    {
        Found("DAK5001", Step("een", 0.5m), Step("twee")).Should().Equal("/operational/journeys/0");
        Found("DAK5001", Step("een"), Expecting(Step("twee"), 10)).Should().Equal("/operational/journeys/0");
        Found("DAK5001", Expecting(Step("een", 0.5m), 10), Step("twee")).Should().BeEmpty();
        Found("DAK5001", Plan(Journey(Step("een", 0.5m)) with { Entries = [Entry("een", 10)] })).Should().BeEmpty();
    }

    [Theory]
    [InlineData(94, true)]
    [InlineData(96, false)]
    [InlineData(105, false)]
    [InlineData(106, true)]
    public void An_expected_number_may_differ_by_a_twentieth(int expected, bool isFound) =>
        Found("DAK5013", Expecting(Step("een", 0.1m), 1000), Expecting(Step("twee", 0.5m), expected), Step("drie"))
            .Should()
            .Equal(isFound ? [Second] : []);

    [Theory]
    [InlineData("0", 101, true)]
    [InlineData("0", 100, false)]
    [InlineData("0.2", 125, false)]
    [InlineData("0.2", 126, true)]
    public void The_tolerance_is_a_parameter_of_a_place(string tolerance, int expected, bool isFound)
    {
        var plan = Plan(
            Journey(Expecting(Step("een", 0.1m), 1000), Expecting(Step("twee", 0.5m), expected), Step("drie"))
        );
        var value = decimal.Parse(tolerance, System.Globalization.CultureInfo.InvariantCulture);
        var rules = RuleSet.Default.Apply(
            new()
            {
                Rules =
                [
                    new("DAK5013")
                    {
                        Path = Dakmad.Diagnostics.PlanPath.Parse("/operational/journeys/reis"),
                        Parameters = [new("tolerance", value)],
                    },
                ],
            }
        );

        Found("DAK5013", plan, rules).Should().Equal(isFound ? [Second] : []);
    }

    [Fact]
    public void Every_rule_over_figures_is_on_by_default()
    {
        var ids = RuleSet.All.Rules.Select(rule => rule.Descriptor.Id).Where(id => id[3] is '5' or '6').ToArray();

        ids.Should().HaveCountGreaterThan(28);
        RuleSet.Default.Rules.Select(rule => rule.Descriptor.Id).Should().Contain(ids);
    }

    [Fact]
    public void What_another_rule_or_integrity_reports_is_not_reported_twice() =>
        RuleSet.All.Rules.Select(rule => rule.Descriptor.Id).Should().NotContain(["DAK5010", "DAK5011", "DAK5012"]);
}
