using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class SuppressionTests
{
    private const string Stale = "DAK2099";

    [Theory]
    [InlineData(null)]
    [InlineData("/operational")]
    [InlineData("/operational/journeys/kopen")]
    [InlineData(RulePlans.PlaceOfBreak)]
    public void A_suppressed_finding_stands_apart_with_its_reason(string? path)
    {
        var suppression = new Suppression
        {
            Rule = "DAK2009",
            Path = path,
            Reason = "De taken volgen in maart.",
        };

        var report = RuleSet.Default.Check(RulePlans.Broken() with { Suppressions = [suppression] });

        report.Should().BeEmpty();
        var suppressed = report.Suppressed.Should().ContainSingle().Subject;
        suppressed.Suppression.Should().Be(suppression);
        suppressed.Diagnostic.Id.Should().Be("DAK2009");
        suppressed.Diagnostic.Path.ToString().Should().Be(RulePlans.PlaceOfBreak);
    }

    [Theory]
    [InlineData("DAK2009", "/operational/journeys/kopen/touchpoints/order")]
    [InlineData("DAK2009", "/operational/journeys/nowhere")]
    [InlineData("DAK2009", "/operational/journeys/7")]
    [InlineData("DAK2009", "/nowhere")]
    [InlineData("DAK2010", null)]
    public void A_suppression_elsewhere_suppresses_nothing_and_is_reported(string rule, string? path)
    {
        var plan = Suppressing(rule, path);

        var report = RuleSet.All.Check(plan);

        report.Select(finding => finding.Id).Should().Equal("DAK2009", Stale);
        report[1].Path.ToString().Should().Be("/suppressions/0");
        report.Suppressed.Should().BeEmpty();
    }

    [Fact]
    public void A_suppression_of_a_rule_that_was_not_applied_is_not_reported()
    {
        var plan = Suppressing("DAK2010", "/operational");
        var off = new RuleSetting("DAK2010") { Path = PlanPath.Parse("/operational"), IsEnabled = false };

        RuleSet.Default.Check(plan).Should().NotContain(finding => finding.Id == Stale);
        RuleSet.All.Without("DAK2010").Check(plan).Should().NotContain(finding => finding.Id == Stale);
        RuleSet.All.Apply(new() { Rules = [off] }).Check(plan).Should().NotContain(finding => finding.Id == Stale);
    }

    [Fact]
    public void A_suppression_of_a_rule_that_needs_a_day_is_not_reported_without_one()
    {
        var plan = RulePlans.Sound() with { Suppressions = [new() { Rule = "DAK7008", Reason = "Voorbeeld." }] };

        RuleSet.Default.Check(plan).Should().BeEmpty();
        RuleSet.Default.Check(plan, new(2027, 6, 1)).Should().ContainSingle().Which.Id.Should().Be(Stale);
    }

    [Theory]
    [InlineData("/operational/journeys/kopen", "/operational/journeys/0")]
    [InlineData("/operational/journeys/0", "/operational/journeys/kopen")]
    public void Where_a_rule_is_off_its_suppression_is_not_reported_by_id_or_position(string suppressed, string off)
    {
        var setting = new RuleSetting("DAK2010") { Path = PlanPath.Parse(off), IsEnabled = false };

        RuleSet
            .All.Apply(new() { Rules = [setting] })
            .Check(Suppressing("DAK2010", suppressed))
            .Should()
            .NotContain(finding => finding.Id == Stale);
    }

    [Fact]
    public void A_suppression_is_of_no_use_where_another_rule_is_suppressed()
    {
        var plan = Suppressing("DAK2009", RulePlans.PlaceOfBreak);
        var both = plan with
        {
            Suppressions = [.. plan.Suppressions, .. Suppressing("DAK2010", RulePlans.PlaceOfBreak).Suppressions],
        };

        RuleSet.All.Check(both).Select(finding => finding.Path.ToString()).Should().Equal("/suppressions/1");
    }

    [Fact]
    public void Two_suppressions_of_the_same_finding_are_both_of_use()
    {
        var once = Suppressing("DAK2009", RulePlans.PlaceOfBreak);
        var twice = once with { Suppressions = [.. once.Suppressions, .. Suppressing("DAK2009", null).Suppressions] };

        var report = RuleSet.Default.Check(twice);

        report.Should().BeEmpty();
        report.Suppressed.Should().ContainSingle().Which.Suppression.Should().Be(once.Suppressions[0]);
    }

    [Fact]
    public void The_report_of_unneeded_suppressions_can_be_suppressed_itself()
    {
        var plan = Suppressing("DAK2009", "/tactical");
        var silent = plan with { Suppressions = [.. plan.Suppressions, .. Suppressing(Stale, null).Suppressions] };

        RuleSet.Default.Check(silent).Select(finding => finding.Id).Should().Equal("DAK2009");
    }

    private static MarketingPlan Suppressing(string rule, string? path) =>
        RulePlans.Broken() with
        {
            Suppressions =
            [
                new()
                {
                    Rule = rule,
                    Path = path,
                    Reason = "Afgesproken.",
                },
            ],
        };
}
