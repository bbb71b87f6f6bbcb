using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Json;
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

    [Fact]
    public void A_retired_rule_has_left_the_catalogue_and_names_rules_that_are_in_it()
    {
        var ids = RuleSet.All.Rules.Select(rule => rule.Descriptor.Id).ToArray();

        RuleSet.Retired.Should().NotBeEmpty();
        RuleSet.Retired.Select(retired => retired.Id).Should().OnlyHaveUniqueItems().And.NotIntersectWith(ids);
        RuleSet.Retired.Should().OnlyContain(retired => RuleSet.Versions.Contains(retired.Since));
        RuleSet.Retired.Should().OnlyContain(retired => !retired.Successors.IsEmpty);
        RuleSet.Retired.SelectMany(retired => retired.Successors).Should().BeSubsetOf(ids);
    }

    [Fact]
    public void Code_that_names_a_retired_rule_goes_on_and_changes_nothing()
    {
        var retired = RuleSet.Retired[0].Id;
        var set = RuleSet
            .Default.WithSeverity(retired, Severity.Error)
            .WithParameter(retired, "enough", 1)
            .Apply(new RuleConfiguration { Rules = [new(retired) { IsEnabled = true, Severity = Severity.Error }] });

        set.Rules.Should().Equal(RuleSet.Default.Rules);
    }

    [Fact]
    public void A_version_that_still_had_a_rule_is_told_that_it_is_gone()
    {
        var history = new RuleHistory(
            new RuleRelease("0.1", [Rule("DAK2009")]),
            new RuleRelease("0.2", [Rule("DAK2017")]) { Retired = [new("DAK2998", "0.2", ["DAK2017"])] },
            new RuleRelease("0.3", []) { Retired = [new("DAK2997", "0.3", ["DAK2017"])] }
        );

        Gone("0.1").Should().Equal("DAK2997", "DAK2998");
        Gone("0.2").Should().Equal("DAK2997");
        Gone("0.3").Should().BeEmpty();
        history.FindRetired("DAK2998")!.Since.Should().Be("0.2");

        string[] Gone(string version)
        {
            var reading = new JsonReading(
                new(
                    System.Text.Encoding.UTF8.GetBytes($$"""{ "dakmad": "1.0", "asOf": "{{version}}" }"""),
                    "rules.json"
                )
            );
            var read = reading.Read<RuleConfiguration>(new RuleSettingsJson([], history).ReadConfiguration);
            var report = reading.Findings.ToReport();

            read!.AsOf.Should().Be(version);
            report.Should().OnlyContain(finding => finding.Id == "DAK0044" && finding.Severity == Severity.Suggestion);
            return [.. report.Select(finding => finding.Arguments[0].Value.English)];
        }
    }

    private static Rule Rule(string id) => RuleSet.All.Rules.Single(rule => rule.Descriptor.Id == id);
}
