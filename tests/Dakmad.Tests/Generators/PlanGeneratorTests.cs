using System.Linq;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Generators;

public sealed class PlanGeneratorTests
{
    private const int Count = 2000;

    [Fact]
    public void Generators_cover_every_property()
    {
        var coverage = new Coverage();
        foreach (var plan in Plans.Sample(Count))
        {
            coverage.Add(plan);
        }

        coverage.Gaps().Should().BeEmpty();
    }

    [Fact]
    public void A_property_that_is_never_filled_is_noticed()
    {
        var coverage = new Coverage();
        foreach (var plan in Plans.Sample(Count))
        {
            coverage.Add(plan with { Budget = null, Language = plan.Language is null ? null : Language.Dutch });
        }

        coverage
            .Gaps()
            .Should()
            .BeEquivalentTo("MarketingPlan.Budget is never filled", "Language.English never occurs");
    }

    [Fact]
    public void Generated_plans_are_sound() => Law.Holds(Plans.Any, plan => Soundness.Faults(plan).Should().BeEmpty());

    [Fact]
    public void The_sample_is_sound() => Plans.Sample(Count).SelectMany(Soundness.Faults).Should().BeEmpty();

    [Fact]
    public void The_same_seed_makes_an_equal_plan_of_other_objects()
    {
        for (var i = 0; i < 200; i++)
        {
            var plan = Plans.Plan(Plans.Seed(i));
            var again = Plans.Plan(Plans.Seed(i));

            again.Should().NotBeSameAs(plan);
            again.Should().Be(plan);
        }
    }

    [Fact]
    public void A_smaller_plan_differs_from_the_plan()
    {
        foreach (var plan in Plans.Sample(100))
        {
            Shrinker.Smaller(plan).Take(200).Should().NotContain(plan);
        }
    }

    [Fact]
    public void Shrinking_ends_with_a_plan_of_nothing_but_id_and_name()
    {
        var plan = Plans.Plan(Plans.Seed(100));
        while (Shrinker.Smaller(plan).FirstOrDefault(smaller => !Soundness.Faults(smaller).Any()) is { } smaller)
        {
            plan = smaller;
        }

        plan.Should().Be(new MarketingPlan { Id = "a", Name = "a" });
    }
}
