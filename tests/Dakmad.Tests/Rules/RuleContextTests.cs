using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>What a rule knows of the part it looks at.</summary>
public sealed class RuleContextTests
{
    private const string Order = "/operational/journeys/0/touchpoints/1";

    [Fact]
    public void It_knows_where_the_part_is_and_what_holds_it()
    {
        var plan = RulePlans.Sound();
        var seen = 0;

        Look(
            plan,
            (touchpoint, context) =>
            {
                context.Path.ToString().Should().Be(Order);
                context.Plan.Should().BeSameAs(plan);
                context.Parent<Journey>().Should().BeSameAs(plan.Operational.Journeys[0]);
                context.Parent<MarketingPlan>().Should().BeSameAs(plan);
                context.Parent<Touchpoint>().Should().BeNull();
                context.Analysis.Should().BeSameAs(context.Analysis);
                context.Index.Find<Channel>(touchpoint.Channel)!.Id.Should().Be("winkelmand");
                seen++;
            }
        );

        seen.Should().Be(1);
    }

    [Fact]
    public void It_knows_the_day_if_anybody_said_it()
    {
        var days = new List<LocalDate?>();
        var day = new LocalDate(2027, 6, 1);

        Look(RulePlans.Sound(), (_, context) => days.Add(context.Today));
        Look(RulePlans.Sound(), (_, context) => days.Add(context.Today), day);

        days.Should().Equal(null, day);
    }

    [Fact]
    public void It_takes_findings_about_the_part_a_property_and_any_place()
    {
        var report = Look(
            RulePlans.Sound(),
            (_, context) =>
            {
                context.Report(new DiagnosticArgument("what", "het deel"));
                context.ReportAt("name", new DiagnosticArgument("what", "de naam"));
                context.ReportOn(
                    PlanPath.Root,
                    [PlanPath.Parse(Order), context.Path.Property("stages")],
                    new DiagnosticArgument("what", "")
                );
            }
        );

        Written(report)
            .Should()
            .Equal($": ; {Order} {Order}/stages", $"{Order}: het deel; ", $"{Order}/name: de naam; ");
    }

    [Fact]
    public void A_finding_has_a_place_and_others_or_none()
    {
        Thrown(context => context.ReportOn(null!, []))
            .Should()
            .BeOfType<ArgumentNullException>()
            .Which.ParamName.Should()
            .Be("path");
        Thrown(context => context.ReportOn(PlanPath.Root, null!))
            .Should()
            .BeOfType<ArgumentNullException>()
            .Which.ParamName.Should()
            .Be("related");
    }

    [Fact]
    public void A_parameter_that_the_rule_does_not_have_is_refused()
    {
        Thrown(context => context.Parameter("letters"))
            .Should()
            .BeOfType<ArgumentException>()
            .Which.Message.Should()
            .Match("ACME0003*letters*");
    }

    /// <summary>What the context throws inside a rule, before it becomes a finding that the rule failed.</summary>
    private static Exception? Thrown(Action<RuleContext> misuse)
    {
        Exception? thrown = null;
        Look(RulePlans.Sound(), (_, context) => thrown = Record.Exception(() => misuse(context)));
        return thrown;
    }

    private static IEnumerable<string> Written(DiagnosticReport report)
    {
        foreach (var finding in report)
        {
            var values = string.Join(' ', finding.Arguments.Select(argument => argument.Value.Dutch));
            var related = string.Join(' ', finding.Related.Select(place => place.Path));
            yield return $"{finding.Path}: {values}; {related}";
        }
    }

    /// <summary>Looks at the second touchpoint of a plan only.</summary>
    private static DiagnosticReport Look(
        MarketingPlan plan,
        Action<Touchpoint, RuleContext> look,
        LocalDate? today = null
    ) => RuleSet.Empty.With(new Looking(look)).Check(plan, today);

    private sealed class Looking(Action<Touchpoint, RuleContext> look) : Rule<Touchpoint>
    {
        public override DiagnosticDescriptor Descriptor { get; } =
            new()
            {
                Id = "ACME0003",
                Severity = Severity.Suggestion,
                Title = new("Kijken", "Looking"),
                Message = new("Gezien: {what}.", "Seen: {what}."),
                Rationale = new("Zomaar.", "Just so."),
            };

        protected override void Check(Touchpoint part, RuleContext context)
        {
            if (part.Id == "order")
            {
                look(part, context);
            }
        }
    }
}
