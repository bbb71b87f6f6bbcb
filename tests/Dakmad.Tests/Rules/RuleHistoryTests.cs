using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class RuleHistoryTests
{
    [Fact]
    public void Every_rule_says_since_which_version_it_is_there() =>
        RuleSet.All.Rules.Should().OnlyContain(rule => RuleSet.Versions.Contains(rule.Since!));

    [Fact]
    public void The_catalogue_is_in_the_order_of_the_ids() =>
        RuleCatalogue.All.Select(rule => rule.Descriptor.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void A_rule_of_ones_own_is_of_no_version() => new ShortName().Since.Should().BeNull();

    [Fact]
    public void The_last_version_of_the_rules_is_that_of_the_library()
    {
        var version = typeof(RuleSet).Assembly.GetName().Version!;

        ((System.Collections.Generic.IEnumerable<string>)RuleSet.Versions).Last().Should().Be(version.ToString(2));
    }

    [Fact]
    public void The_rules_as_of_this_version_are_the_rules()
    {
        var version = ((System.Collections.Generic.IEnumerable<string>)RuleSet.Versions).Last();
        var plan = RulePlans.Broken();

        RuleSet.All.AsOf(version).Rules.Should().Equal(RuleSet.All.Rules);
        RuleSet.All.AsOf(version).Check(plan).Should().Equal(RuleSet.All.Check(plan));
    }

    [Theory]
    [InlineData("0.0")]
    [InlineData("0.1.0")]
    [InlineData("99.0")]
    [InlineData("")]
    public void There_are_no_rules_of_other_versions(string version)
    {
        Action asOf = () => RuleSet.Default.AsOf(version);

        asOf.Should().Throw<ArgumentException>().WithMessage("*0.1*");
    }

    [Fact]
    public void An_earlier_version_lacks_what_came_later_and_has_the_severities_of_then()
    {
        var (first, second) = (Rule("DAK2009"), Rule("DAK2017"));
        var history = new RuleHistory(
            new RuleRelease("0.1", [first]),
            new RuleRelease("0.2", [second]) { Changes = [new("DAK2009", Severity.Error)] },
            new RuleRelease("0.3", []) { Changes = [new("DAK2009", Severity.Warning)] }
        );
        var set = RuleSet.Empty.With(first).With(second).With(new ShortName());

        set.AsOf("0.1", history).Rules.Should().BeEquivalentTo([first, set.Rules.First()]);
        set.AsOf("0.2", history).Rules.Should().Equal(set.Rules);
        Severities("0.1").Should().Equal(Severity.Error);
        Severities("0.2").Should().Equal(Severity.Warning);
        Severities("0.3").Should().Equal(Severity.Suggestion);

        Severity[] Severities(string version) =>
            [.. set.AsOf(version, history).Check(RulePlans.Broken()).Select(finding => finding.Severity)];
    }

    [Fact]
    public void A_severity_that_was_set_stays()
    {
        var first = Rule("DAK2009");
        var history = new RuleHistory(
            new RuleRelease("0.1", [first]),
            new RuleRelease("0.2", []) { Changes = [new("DAK2009", Severity.Error)] }
        );
        var set = RuleSet.Empty.With(first).WithSeverity("DAK2009", Severity.Warning);

        set.AsOf("0.1", history)
            .Check(RulePlans.Broken())
            .Should()
            .ContainSingle()
            .Which.Severity.Should()
            .Be(Severity.Warning);
    }

    private static Rule Rule(string id) => RuleSet.All.Rules.Single(rule => rule.Descriptor.Id == id);
}
