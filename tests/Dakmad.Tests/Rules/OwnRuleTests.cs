using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class OwnRuleTests
{
    [Fact]
    public void A_rule_of_ones_own_is_applied_with_those_of_the_library()
    {
        var set = RuleSet.Default.With(new ShortName()).WithParameter("ACME0001", "letters", 8);

        var report = set.Check(RulePlans.Broken());

        report
            .Select(finding => finding.ToString())
            .Should()
            .Equal(
                "/operational/journeys/0/touchpoints/0/name: info ACME0001: The name 'Website' is short.",
                "/operational/journeys/0/touchpoints/0: info DAK2009: Nothing says yet what has to be done for the touchpoint 'Website'."
            );
    }

    [Theory]
    [InlineData("DAK2009")]
    [InlineData("DAK9999")]
    [InlineData("DAKX0001")]
    public void The_ids_of_the_library_are_refused_to_it(string id)
    {
        Action add = () => RuleSet.Empty.With(new Named(id));

        add.Should().Throw<ArgumentException>().WithMessage($"*{id}*");
    }

    [Fact]
    public void The_same_id_twice_is_refused()
    {
        Action add = () => RuleSet.Empty.With(new ShortName()).With(new ShortName());

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_about_a_type_that_no_part_is_of_is_refused()
    {
        Action add = () => RuleSet.Empty.With(new Anything());

        add.Should().Throw<ArgumentException>().WithMessage("*PlanElement*");
    }

    [Fact]
    public void It_can_be_suppressed_in_a_plan()
    {
        var plan = RulePlans.Sound() with
        {
            Suppressions = [new() { Rule = "ACME0001", Reason = "Zo heet het nu eenmaal." }],
        };
        var set = RuleSet.Default.With(new ShortName());

        set.WithParameter("ACME0001", "letters", 8).Check(plan).Should().BeEmpty();
        set.Check(plan).Select(finding => finding.Id).Should().Equal("DAK2099");
    }

    private static DiagnosticDescriptor Descriptor(string id) =>
        new()
        {
            Id = id,
            Severity = Severity.Suggestion,
            Title = new("Titel", "Title"),
            Message = new("Melding", "Message"),
            Rationale = new("Reden", "Reason"),
        };

    private sealed class Named(string id) : Rule<Touchpoint>
    {
        public override DiagnosticDescriptor Descriptor { get; } = OwnRuleTests.Descriptor(id);

        protected override void Check(Touchpoint part, RuleContext context) => context.Report();
    }

    private sealed class Anything : Rule<PlanElement>
    {
        public override DiagnosticDescriptor Descriptor { get; } = OwnRuleTests.Descriptor("ACME0002");

        protected override void Check(PlanElement part, RuleContext context) => context.Report();
    }
}
