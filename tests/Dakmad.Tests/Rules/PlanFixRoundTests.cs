using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>Edits round by round, with rules made for it: they look at the name of the plan and give it another.</summary>
public sealed class PlanFixRoundTests
{
    [Fact]
    public void An_edit_may_make_another_one_possible()
    {
        var mended = Set(new Renaming("ACME0001", "a", "b"), new Renaming("ACME0002", "b", "c")).Fix(Named("a"));

        mended.Plan.Name.Should().Be("c");
        mended.Fixes.Select(fix => fix.Finding.Id).Should().Equal("ACME0001", "ACME0002");
        mended.Fixes.Select(fix => fix.Title.English).Should().Equal("call it b", "call it c");
        mended.Report.Should().BeEmpty();
    }

    [Fact]
    public void Rules_that_undo_each_others_edits_come_to_an_end()
    {
        var mended = Set(new Renaming("ACME0001", "a", "b"), new Renaming("ACME0002", "b", "a")).Fix(Named("a"));

        mended.Fixes.Should().HaveCount(20);
        mended.Plan.Name.Should().Be("a");
        mended.Report.Should().ContainSingle().Which.Id.Should().Be("ACME0001");
    }

    [Fact]
    public void An_edit_of_which_an_error_comes_is_not_taken_over()
    {
        var set = Set(new Renaming("ACME0001", "a", "b"), new Renaming("ACME0002", "b", "b"))
            .WithSeverity("ACME0002", Severity.Error);

        var mended = set.Fix(Named("a"));

        mended.Plan.Name.Should().Be("a");
        mended.Fixes.Should().BeEmpty();
    }

    [Fact]
    public void An_error_that_is_there_already_holds_up_no_edit()
    {
        var set = Set(new Renaming("ACME0001", "a", "b"), new Renaming("ACME0002", null, null))
            .WithSeverity("ACME0002", Severity.Error);

        var mended = set.Fix(Named("a"));

        mended.Plan.Name.Should().Be("b");
        mended.Fixes.Should().ContainSingle().Which.Finding.Id.Should().Be("ACME0001");
        mended.Report.Should().ContainSingle().Which.Id.Should().Be("ACME0002");
    }

    [Fact]
    public void Only_the_suppression_that_is_not_needed_is_taken_out()
    {
        var needed = new Suppression { Rule = "ACME0001", Reason = "Zo heet het." };
        var plan = Named("a") with { Suppressions = [needed, new() { Rule = "ACME0002", Reason = "Oud." }, needed] };
        var set = Set(new Renaming("ACME0001", "a", null), new Renaming("ACME0002", "b", null))
            .With(Found.Rule("DAK2099"));

        var mended = set.Fix(plan);

        mended.Plan.Suppressions.Should().Equal(needed, needed);
        mended.Fixes.Should().ContainSingle().Which.Title.English.Should().Be("remove the suppression of ACME0002");
    }

    [Fact]
    public void A_plan_is_needed()
    {
        Action fix = () => RuleSet.Default.Fix(null!);

        fix.Should().Throw<ArgumentNullException>();
    }

    private static RuleSet Set(params Rule[] rules) => rules.Aggregate(RuleSet.Empty, (set, rule) => set.With(rule));

    private static MarketingPlan Named(string name) => new() { Id = "plan", Name = name };

    /// <summary>Finds a plan of one name, or of any, and gives it another; the author decides where there is none to give.</summary>
    private sealed class Renaming(string id, string? from, string? to) : Rule<MarketingPlan>
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new()
            {
                Id = id,
                Severity = Severity.Suggestion,
                Title = new("Naam", "Name"),
                Message = new("Een naam.", "A name."),
                Rationale = new("Zomaar.", "Just so."),
            };

        public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding) =>
            to is null ? null : new(new($"noem het {to}", $"call it {to}"), plan with { Name = to });

        protected override void Check(MarketingPlan part, RuleContext context)
        {
            if (from is null || part.Name == from)
            {
                context.Report();
            }
        }
    }
}
