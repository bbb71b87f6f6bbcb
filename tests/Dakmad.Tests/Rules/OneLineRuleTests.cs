using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class OneLineRuleTests
{
    private static readonly MarketingPlan Plan = RulePlans.Broken();

    [Fact]
    public void A_rule_is_one_line()
    {
        var rule = Rule.For<Touchpoint>("ACME0001", one => one.Tasks.IsEmpty, "'{name}' ({id}) has no task.");

        var report = Plan.Check(RuleSet.Empty.With(rule));

        var touchpoint = Plan.Operational.Journeys[0].Touchpoints.First(one => one.Tasks.IsEmpty);
        report[0].Message().Should().Be($"'{touchpoint.Name}' ({touchpoint.Id}) has no task.");
        report[0].Severity.Should().Be(Severity.Warning);
        report[0].Path.ToString().Should().StartWith("/operational/journeys/0/touchpoints/");
        rule.Descriptor.Title.English.Should().Be("'…' (…) has no task.");
    }

    [Fact]
    public void It_may_speak_both_languages_be_severe_and_ask_what_surrounds_a_part()
    {
        var rule = Rule.For<Touchpoint>(
            "ACME0001",
            (one, context) =>
                context.Parent<Journey>() is not null && context.Index.Find(one.Channel)?.Id.ToString() == "post",
            new LocalizedText("'{name}' gaat per post.", "'{name}' goes by mail."),
            Severity.Error,
            new LocalizedText("Omdat.", "Because.")
        );
        var plan = Plan.Add("/operational/channels", new Channel { Id = "post", Name = "Post" })
            .Update<Touchpoint>("/operational/journeys/0/touchpoints/0", one => one with { Channel = "post" });

        var report = RuleSet.Empty.With(rule).Check(plan);

        report.Single().Severity.Should().Be(Severity.Error);
        report.Single().Message(Language.Dutch).Should().EndWith("gaat per post.");
        report.Single().Descriptor.Rationale.English.Should().Be("Because.");
    }

    [Fact]
    public void A_part_without_a_name_is_known_by_its_place() =>
        RuleSet
            .Empty.With(Rule.For<OperationalLevel>("ACME0001", _ => true, "At {path}."))
            .Check(Plan)
            .Single()
            .Message()
            .Should()
            .Be("At /operational.");

    [Fact]
    public void A_placeholder_that_nothing_fills_is_refused()
    {
        Action named = () => Rule.For<OperationalLevel>("ACME0001", _ => true, "At {name}.");
        Action unknown = () => Rule.For<Touchpoint>("ACME0001", _ => true, new LocalizedText("{x}", "a"));
        Action id = () => Rule.For<Touchpoint>("acme", _ => true, "a");

        named.Should().Throw<ArgumentException>().WithMessage("*'{name}'*'{path}'*");
        unknown.Should().Throw<ArgumentException>().WithMessage("*ACME0001*'{x}'*");
        id.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_that_throws_names_itself_and_spoils_no_other()
    {
        var set = RuleSet
            .Default.With(Rule.For<Touchpoint>("ACME0001", _ => throw new OverflowException("Te veel."), "{name}"))
            .With(Rule.For<Touchpoint>("ACME0002", _ => true, "{name}"));

        var report = Plan.Check(set);

        report.Where(finding => finding.Id == "DAK9001").Should().NotBeEmpty();
        report.First(finding => finding.Id == "DAK9001").Message().Should().Contain("ACME0001").And.Contain("Te veel");
        report.Where(finding => finding.Id == "ACME0002").Should().HaveCount(Plan.Touchpoints().Count());
        report.Where(finding => finding.Id.StartsWith("DAK2", StringComparison.Ordinal)).Should().Equal(Plan.Check());
    }

    [Fact]
    public void A_forgotten_argument_is_a_fault_of_the_rule_and_no_hole_in_a_sentence()
    {
        var report = RuleSet.Empty.With(new Forgetful()).Check(Plan);

        report.Should().OnlyContain(finding => finding.Id == "DAK9001").And.NotBeEmpty();
        report[0].Message().Should().Contain("ACME0003").And.Contain("'task'");
    }

    private sealed class Forgetful : Rule<Touchpoint>
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new()
            {
                Id = "ACME0003",
                Severity = Severity.Warning,
                Title = new("Titel", "Title"),
                Message = new("Een {task}.", "A {task}."),
                Rationale = new("Reden", "Reason"),
            };

        protected override void Check(Touchpoint part, RuleContext context) => context.Report();
    }
}
