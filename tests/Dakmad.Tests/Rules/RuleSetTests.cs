using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void The_default_set_leaves_out_what_is_off_by_default()
    {
        RuleSet.All.Rules.Should().Contain(rule => !rule.IsOnByDefault);
        RuleSet.Default.Rules.Should().Equal(RuleSet.All.Rules.Where(rule => rule.IsOnByDefault));
    }

    [Fact]
    public void The_strict_set_has_the_rules_of_the_default_set_one_step_more_serious()
    {
        RuleSet.Strict.Rules.Should().Equal(RuleSet.Default.Rules);
        foreach (
            var plan in new[]
            {
                RulePlans.Broken(),
                RulePlans.Read("DAK2006", "breaks"),
                RulePlans.Read("DAK2011", "breaks"),
            }
        )
        {
            RuleSet
                .Strict.Check(plan)
                .Select(finding => (finding.Id, finding.Path, (int)finding.Severity))
                .Should()
                .Equal(
                    RuleSet
                        .Default.Check(plan)
                        .Select(finding =>
                            (finding.Id, finding.Path, Math.Min((int)finding.Severity + 1, (int)Severity.Error))
                        )
                );
        }
    }

    [Fact]
    public void The_teaching_set_has_every_rule_but_those_about_figures_money_and_time()
    {
        Ids(RuleSet.Teaching).Should().Equal(Ids(RuleSet.All).Where(id => id[3] is not ('5' or '6')));
    }

    [Fact]
    public void The_rules_of_a_set_are_in_the_order_of_their_ids()
    {
        Ids(RuleSet.All).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Ids(RuleSet.Default.With(new ShortName())).Should().StartWith("ACME0001");
        Ids(RuleSet.Empty.With(Found.Rule("DAK2009")).With(Found.Rule("DAK2008"))).Should().Equal("DAK2008", "DAK2009");
    }

    [Fact]
    public void Without_leaves_rules_out_and_changes_nothing_else()
    {
        var without = RuleSet.Default.Without("DAK2009", "DAK2999");

        Ids(without).Should().Equal(Ids(RuleSet.Default).Where(id => id != "DAK2009"));
        Ids(RuleSet.Default).Should().Contain("DAK2009");
    }

    [Fact]
    public void A_severity_can_be_set()
    {
        var plan = RulePlans.Broken();
        var set = RuleSet.Default.WithSeverity("DAK2009", Severity.Error);

        set.Check(plan)
            .Should()
            .ContainSingle(finding => finding.Id == "DAK2009")
            .Which.Severity.Should()
            .Be(Severity.Error);
        RuleSet.Default.Check(plan).HasErrors.Should().BeFalse();
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    public void A_parameter_can_be_set(int months, int findings)
    {
        var plan = RulePlans.Sound() with
        {
            Strategic = RulePlans.Sound().Strategic with { Period = new(new(2027, 1, 1), new(2027, 12, 31)) },
        };

        RuleSet.All.WithParameter("DAK2013", "months", months).Check(plan).Should().HaveCount(findings);
    }

    [Fact]
    public void What_a_set_does_not_have_cannot_be_set()
    {
        Action severity = () => RuleSet.Empty.WithSeverity("DAK2009", Severity.Error);
        Action rule = () => RuleSet.Default.WithParameter("DAK2013", "months", 12);
        Action parameter = () => RuleSet.All.WithParameter("DAK2013", "weeks", 12);

        severity.Should().Throw<ArgumentException>();
        rule.Should().Throw<ArgumentException>();
        parameter.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-12")]
    [InlineData("1.5")]
    [InlineData("79228162514264337593543950335")]
    public void A_parameter_does_not_take_every_value(string value)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Action set = () => RuleSet.All.WithParameter("DAK2013", "months", number);

        set.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_rule_that_is_off_by_default_can_be_added_and_not_twice()
    {
        var rule = RuleSet.All.Rules.First(rule => !rule.IsOnByDefault);
        var with = RuleSet.Default.With(rule);
        Action again = () => with.With(rule);

        with.Rules.Should().Contain(rule).And.HaveCount(RuleSet.Default.Rules.Count() + 1);
        again.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nothing_is_done_with_nothing()
    {
        Action[] misuses =
        [
            () => RuleSet.Default.Check(null!),
            () => RuleSet.Default.With(null!),
            () => RuleSet.Default.Apply(null!),
            () => RuleSet.Default.AsOf(null!),
        ];

        misuses.Should().AllSatisfy(misuse => misuse.Should().Throw<ArgumentNullException>());
    }

    private static string[] Ids(RuleSet set) => [.. set.Rules.Select(rule => rule.Descriptor.Id)];
}
