using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class RuleConfigurationTests
{
    private const string Everything = """
        {
          "dakmad": "1.0",
          "asOf": "0.1",
          "rules": {
            "DAK2009": { "enabled": false, "reason": "Taken staan in een ander systeem." },
            "DAK2013": { "enabled": true, "severity": "warning", "parameters": { "months": 18 } }
          },
          "paths": [
            { "path": "/operational/journeys/kopen", "rules": { "DAK2017": { "enabled": false } } }
          ]
        }
        """;

    [Fact]
    public void A_file_says_what_code_can_say()
    {
        var read = RuleConfigurationJson.Read(Everything);

        read.Report.Should().BeEmpty();
        read.Value.Should()
            .Be(
                new RuleConfiguration
                {
                    AsOf = "0.1",
                    Rules =
                    [
                        new("DAK2009") { IsEnabled = false, Reason = "Taken staan in een ander systeem." },
                        new("DAK2013")
                        {
                            IsEnabled = true,
                            Severity = Severity.Warning,
                            Parameters = [new("months", 18)],
                        },
                        new("DAK2017") { Path = PlanPath.Parse("/operational/journeys/kopen"), IsEnabled = false },
                    ],
                }
            );
    }

    [Fact]
    public void A_setting_of_a_retired_rule_is_told_its_successors_and_breaks_nothing()
    {
        var read = RuleConfigurationJson.Read(
            """{ "dakmad": "1.0", "rules": { "DAK4001": { "enabled": false, "parameters": { "enough": 0.4 } }, "DAK2009": { "enabled": false } } }"""
        );

        var finding = read.Report.Should().ContainSingle().Subject;
        finding.Id.Should().Be("DAK0044");
        finding.Severity.Should().Be(Severity.Suggestion);
        finding.Message(Language.English).Should().EndWith("now belongs to DAK4013 and DAK4014.");
        read.GetValueOrThrow().Rules.Should().ContainSingle().Which.Rule.Should().Be("DAK2009");
    }

    [Fact]
    public async Task A_configuration_is_read_from_a_file()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, RuleConfigurationJson.FileName);
        await File.WriteAllTextAsync(path, """{ "dakmad": "1.0", "rules": { "DAK2999": {} } }""");

        var read = await RuleConfigurationJson.ReadFileAsync(path);

        read.Value.Should().BeNull();
        read.Report.Should().ContainSingle().Which.Location!.File.Should().Be(path);
    }

    [Fact]
    public void A_rule_of_ones_own_can_be_configured_where_it_is_known()
    {
        const string Json =
            """{ "dakmad": "1.0", "rules": { "ACME0001": { "severity": "error", "parameters": { "letters": 8 } } } }""";

        var read = RuleConfigurationJson.Read(Json, null, new ShortName());

        read.Report.Should().BeEmpty();
        var set = RuleSet.Empty.With(new ShortName()).Apply(read.Value!);
        set.Check(RulePlans.Sound()).Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("/operational/journeys/kopen/touchpoints/site", 0)]
    [InlineData(RulePlans.PlaceOfBreak, 0)]
    [InlineData("/operational/journeys", 0)]
    [InlineData("/operational/journeys/kopen/touchpoints/site/tasks", 1)]
    [InlineData("/operational/journeys/kopen/touchpoints/order", 1)]
    [InlineData("/operational/journeys/kopen/touchpoints/1", 1)]
    [InlineData("/operational/journeys/nowhere", 1)]
    [InlineData("/tactical", 1)]
    public void A_rule_can_be_switched_off_below_a_place(string path, int findings) =>
        RuleSet
            .Default.Apply(Of(new RuleSetting("DAK2009") { Path = PlanPath.Parse(path), IsEnabled = false }))
            .Check(RulePlans.Broken())
            .Should()
            .HaveCount(findings);

    [Theory]
    [InlineData("/operational/journeys/kopen", 1)]
    [InlineData("/operational/journeys/kopen/touchpoints/order", 0)]
    public void A_rule_that_is_off_can_be_on_below_a_place(string path, int findings) =>
        RuleSet
            .Empty.Apply(Of(new RuleSetting("DAK2009") { Path = PlanPath.Parse(path), IsEnabled = true }))
            .Check(RulePlans.Broken())
            .Should()
            .HaveCount(findings);

    [Fact]
    public void The_deepest_place_counts_and_then_the_last_setting()
    {
        var configuration = Of(
            At("/operational/journeys/kopen/touchpoints/site", Severity.Error),
            At("/operational", Severity.Suggestion),
            At("/operational/journeys/0", Severity.Suggestion),
            At("/operational/journeys/0/touchpoints/0", Severity.Warning)
        );

        RuleSet
            .Default.Apply(configuration)
            .Check(RulePlans.Broken())
            .Should()
            .ContainSingle()
            .Which.Severity.Should()
            .Be(Severity.Warning);
    }

    [Fact]
    public void A_parameter_can_be_set_for_what_lies_below_a_place()
    {
        const string Place = "/operational/journeys/kopen/touchpoints/order";
        var setting = new RuleSetting("ACME0001") { Path = PlanPath.Parse(Place), Parameters = [new("letters", 100)] };

        var findings = RuleSet.Empty.With(new ShortName()).Apply(Of(setting)).Check(RulePlans.Sound());

        findings
            .Should()
            .ContainSingle()
            .Which.Path.ToString()
            .Should()
            .Be("/operational/journeys/0/touchpoints/1/name");
    }

    [Fact]
    public void What_says_nothing_about_a_rule_does_not_put_it_on()
    {
        var set = RuleSet.Default.Apply(Of(new RuleSetting("DAK2013") { Severity = Severity.Error }));

        set.Rules.Should().Equal(RuleSet.Default.Rules);
    }

    [Fact]
    public void What_is_off_can_be_put_on_again()
    {
        var off = RuleSet.Default.Apply(Of(new RuleSetting("DAK2009") { IsEnabled = false }));
        var rule = RuleSet.Default.Rules.Single(rule => rule.Descriptor.Id == "DAK2009");

        off.Rules.Should().NotContain(rule);
        off.With(rule).Rules.Should().Equal(RuleSet.Default.Rules);
        off.Apply(Of(new RuleSetting("DAK2009") { IsEnabled = true })).Rules.Should().Equal(RuleSet.Default.Rules);
    }

    [Fact]
    public void What_is_not_known_is_refused_in_code_too()
    {
        Action rule = () => RuleSet.Default.Apply(Of(new RuleSetting("DAK2999")));
        Action integrity = () => RuleSet.Default.Apply(Of(new RuleSetting("DAK1002") { IsEnabled = false }));
        Action version = () => RuleSet.Default.Apply(new() { AsOf = "7.0" });
        Action parameter = () =>
            RuleSet.Default.Apply(
                Of(new RuleSetting("DAK2009") { Path = PlanPath.Parse("/tactical"), Parameters = [new("size", 1)] })
            );

        rule.Should().Throw<ArgumentException>();
        integrity.Should().Throw<ArgumentException>();
        version.Should().Throw<ArgumentException>();
        parameter.Should().Throw<ArgumentException>();
    }

    private static RuleConfiguration Of(params RuleSetting[] settings) => new() { Rules = [.. settings] };

    private static RuleSetting At(string path, Severity severity) =>
        new("DAK2009") { Path = PlanPath.Parse(path), Severity = severity };
}
