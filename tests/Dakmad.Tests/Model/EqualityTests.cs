using System.Linq;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Reflection;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class EqualityTests
{
    [Fact]
    public void A_plan_built_again_is_equal_and_has_the_same_hash()
    {
        for (var i = 0; i < 500; i++)
        {
            var plan = Plans.Plan(Plans.Seed(i));
            var again = Plans.Plan(Plans.Seed(i));

            again.Should().NotBeSameAs(plan);
            again.Equals(plan).Should().BeTrue();
            again.GetHashCode().Should().Be(plan.GetHashCode());
            (again == plan).Should().BeTrue();
        }
    }

    [Fact]
    public void A_copy_with_nothing_changed_is_equal_in_every_part()
    {
        foreach (var plan in Plans.Sample(200))
        {
            foreach (var part in PlanWalk.Of(plan).Select(found => found.Value).OfType<PlanPart>())
            {
                var copy = part with { };
                copy.Should().NotBeSameAs(part);
                copy.Equals(part).Should().BeTrue();
                copy.GetHashCode().Should().Be(part.GetHashCode());
            }
        }
    }

    [Fact]
    public void A_change_deep_in_a_plan_makes_it_another_plan()
    {
        var plan = Plan("Bestellen");

        plan.Should().Be(Plan("Bestellen")).And.NotBe(Plan("Betalen"));
    }

    [Fact]
    public void A_changed_copy_leaves_the_plan_itself_alone()
    {
        var plan = Plan("Bestellen");
        var copy = plan with { Name = "Najaarsactie", Strategic = StrategicLevel.Empty };

        copy.Should().NotBe(plan);
        copy.Operational.Should().BeSameAs(plan.Operational);
        plan.Should().Be(Plan("Bestellen"));
        (copy with { Name = plan.Name, Strategic = plan.Strategic }).Should().Be(plan);
    }

    private static MarketingPlan Plan(string task) =>
        new()
        {
            Id = "promotion",
            Name = "Voorjaarsactie",
            Strategic = new() { Channels = [new() { Id = "website", Name = "Website" }] },
            Operational = new()
            {
                Activities = [Activity.Transact("transactie", "Transactie")],
                Journeys =
                [
                    new()
                    {
                        Id = "bestellen",
                        Name = "Bestellen",
                        Touchpoints =
                        [
                            new()
                            {
                                Id = "website",
                                Name = "Website bestellen",
                                Channel = "website",
                                Activity = "transactie",
                                Tasks = [new() { Id = "plaatsen", Name = task }],
                            },
                        ],
                    },
                ],
            },
        };
}
