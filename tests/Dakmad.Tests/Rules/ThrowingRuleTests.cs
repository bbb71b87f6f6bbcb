using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

public sealed class ThrowingRuleTests
{
    [Fact]
    public void A_rule_that_throws_is_a_finding_with_its_id_and_place_and_the_others_go_on()
    {
        var plan = RulePlans.Broken();
        var set = RuleSet.Default.With(new Throwing(() => new OverflowException("Too \u001b[31mlarge.")));

        var report = set.Check(plan);

        report.Where(finding => finding.Id != "DAK9001").Should().Equal(RuleSet.Default.Check(plan));
        var faults = report.Where(finding => finding.Id == "DAK9001").ToArray();
        faults.Should().HaveCount(plan.Operational.Journeys.Sum(journey => journey.Touchpoints.Count));
        faults[0].Path.ToString().Should().Be("/operational/journeys/0/touchpoints/0");
        faults[0].Severity.Should().Be(Severity.Error);
        faults[0]
            .Message(Language.English)
            .Should()
            .Contain("ACME0009")
            .And.Contain(
                @"OverflowException, ""Too \u001B[31mlarge"", Dakmad.Tests.Rules.ThrowingRuleTests.Throwing.Check"
            );
        faults[0].Message(Language.Dutch).Should().Contain("ACME0009").And.Contain("fout in het programma");
        ProgramDiagnostics.IsFailure(faults[0]).Should().BeTrue();
    }

    [Fact]
    public void It_can_be_neither_suppressed_nor_configured()
    {
        var plan = RulePlans.Broken() with { Suppressions = [new() { Rule = "DAK9001", Reason = "Stil." }] };

        RuleSet.Empty.With(new Throwing(() => new OverflowException())).Check(plan).Should().NotBeEmpty();
        Dakmad
            .Json.RuleConfigurationJson.Read("""{ "dakmad": "1.0", "rules": { "DAK9001": { "enabled": false } } }""")
            .Report.Select(finding => finding.Id)
            .Should()
            .Contain("DAK0042");
    }

    [Fact]
    public void What_breaks_off_the_work_or_ends_the_memory_passes()
    {
        Action cancelled = () => Check(new OperationCanceledException());
        Action exhausted = () => Check(new InsufficientMemoryException());

        cancelled.Should().Throw<OperationCanceledException>();
        exhausted.Should().Throw<OutOfMemoryException>();
    }

    [Fact]
    public void A_finding_without_words_is_a_fault_of_its_rule()
    {
        var report = RuleSet.Empty.With(new Wordless()).Check(RulePlans.Broken());

        report.Should().OnlyContain(finding => finding.Id == "DAK9001").And.NotBeEmpty();
        report[0].Message(Language.Dutch).Should().Contain("ArgumentNullException");
    }

    [Fact]
    public void A_fix_that_throws_is_a_finding_and_the_other_fixes_are_applied()
    {
        var plan = RulePlans.Read("DAK2018", "breaks");
        var mended = RuleSet.Default.Fix(plan);

        var withFault = RuleSet.Default.With(new ThrowingFix()).Fix(plan);

        mended.Fixes.Should().NotBeEmpty();
        withFault.Plan.Should().Be(mended.Plan);
        withFault.Report.Should().Contain(finding => finding.Id == "DAK9001");
    }

    private static void Check(Exception e) => RuleSet.Empty.With(new Throwing(() => e)).Check(RulePlans.Broken());

    private static DiagnosticDescriptor Kind(string id) =>
        new()
        {
            Id = id,
            Severity = Severity.Suggestion,
            Title = new("Titel", "Title"),
            Message = new("Melding {name}", "Message {name}"),
            Rationale = new("Reden", "Reason"),
        };

    private sealed class Throwing(Func<Exception> make) : Rule<Touchpoint>
    {
        public override DiagnosticDescriptor Descriptor { get; } = Kind("ACME0009");

        protected override void Check(Touchpoint part, RuleContext context) => throw make();
    }

    private sealed class Wordless : Rule<Touchpoint>
    {
        public override DiagnosticDescriptor Descriptor { get; } = Kind("ACME0010");

        protected override void Check(Touchpoint part, RuleContext context) =>
            context.Report(new DiagnosticArgument("name", (string)null!));
    }

    private sealed class ThrowingFix : Rule<Touchpoint>
    {
        public override DiagnosticDescriptor Descriptor { get; } = Kind("ACME0011");

        protected override void Check(Touchpoint part, RuleContext context) =>
            context.Report(new DiagnosticArgument("name", part.Name));

        public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding) => throw new NotSupportedException("No.");
    }
}
