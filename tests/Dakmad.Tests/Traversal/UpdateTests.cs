using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Worked;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Traversal;

public sealed class UpdateTests
{
    [Fact]
    public void Every_part_can_be_changed_where_it_stands_and_nothing_else_changes() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var mark = new ExtraField("x-mark", "true");
                foreach (var (path, part) in plan.Parts())
                {
                    var changed = plan.Update<PlanPart>(path, old => WithExtra(old, [mark]));

                    changed.Should().NotBe(plan);
                    changed.Update<PlanPart>(path, _ => part).Should().Be(plan);
                }
            },
            tests: 30
        );

    [Fact]
    public void A_part_may_be_named_by_its_id()
    {
        var plan = PromotionJourney.Plan;

        var changed = plan.Update<Touchpoint>(
            "/operational/journeys/actie-bestellen/touchpoints/tv",
            touchpoint => touchpoint with { Name = "Televisie" }
        );

        changed.Operational.Journeys[0].Touchpoints[0].Name.Should().Be("Televisie");
        changed.Operational.Journeys[0].Touchpoints[1].Should().BeSameAs(plan.Operational.Journeys[0].Touchpoints[1]);
    }

    [Theory]
    [InlineData("/operational/journeys/7")]
    [InlineData("/operational/journeys/nowhere")]
    [InlineData("/operational/journeys")]
    [InlineData("/operational/journeys/0/")]
    [InlineData("/strategie")]
    [InlineData("/strategy/ambitions/0")]
    public void A_path_that_leads_to_no_part_is_refused(string path) =>
        PromotionJourney
            .Plan.Invoking(plan => plan.Update<PlanPart>(path, part => part))
            .Should()
            .Throw<KeyNotFoundException>();

    [Fact]
    public void A_part_of_another_type_is_refused() =>
        PromotionJourney
            .Plan.Invoking(plan => plan.Update<Touchpoint>("/operational/journeys/0", part => part))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Journey*");

    [Fact]
    public void A_path_that_is_no_pointer_is_refused() =>
        PromotionJourney
            .Plan.Invoking(plan => plan.Update<PlanPart>("operational", part => part))
            .Should()
            .Throw<FormatException>();

    private static PlanPart WithExtra(PlanPart part, ValueList<ExtraField> extra) => part with { Extra = extra };
}
