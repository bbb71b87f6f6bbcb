using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Traversal;
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
                "/operational/journeys/0/touchpoints/0: info DAK2009: There are no tasks yet for the touchpoint 'Website'. Write down who does what."
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
    public void A_rule_may_be_about_everything_with_a_name_or_about_all_parts()
    {
        var plan = RulePlans.Sound();
        var (elements, parts) = (new Counted<PlanElement>("ACME0002"), new Counted<PlanPart>("ACME0003"));

        RuleSet.Empty.With(elements).With(parts).With(new ShortName()).Check(plan);

        elements.Seen.Should().Equal(plan.Parts().Select(part => part.Part).OfType<PlanElement>());
        parts.Seen.Should().Equal(plan.Parts().Select(part => part.Part));
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

    private sealed class Counted<T>(string id) : Rule<T>
        where T : PlanPart
    {
        public List<PlanPart> Seen { get; } = [];

        public override DiagnosticDescriptor Descriptor { get; } = OwnRuleTests.Descriptor(id);

        protected override void Check(T part, RuleContext context) => Seen.Add(part);
    }
}
