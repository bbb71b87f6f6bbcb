using Dakmad.Tests.Rules.Journeys;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rules.Objectives;

public sealed class ObjectiveRuleTests
{
    private static readonly Objective Measurable = new()
    {
        Id = "objective",
        Name = "Objective",
        Kpi = "orders",
        Target = 0,
        Deadline = new LocalDate(2027, 12, 31),
    };

    [Fact]
    public void An_objective_has_an_indicator_a_target_and_a_deadline()
    {
        NotMeasurable(Measurable).Should().BeEmpty();
        NotMeasurable(Measurable with { Kpi = null }).Should().Equal(Missing("KPI"));
        NotMeasurable(Measurable with { Target = null }).Should().Equal(Missing("target"));
        NotMeasurable(Measurable with { Deadline = null }).Should().Equal(Missing("deadline"));
        NotMeasurable(new() { Id = "objective", Name = "Objective" }).Should().Equal(Missing("KPI, target, deadline"));
    }

    [Theory]
    [InlineData("Spring promotion", "event")]
    [InlineData("spring-promotion", "event")]
    [InlineData("Newsletter", "activity")]
    [InlineData("Newsletter read by 800", null)]
    [InlineData("!", null)]
    public void An_objective_does_not_bear_the_name_of_what_is_done(string name, string? kind) =>
        Steps
            .Find("DAK5052", With(Measurable with { Name = name }))
            .Should()
            .BeEquivalentTo(
                kind is null
                    ? []
                    : (string[])
                        [
                            $"The objective '{name}' names an {kind} of the plan, not the result you want from it. Write down the result, such as how many people do something and by when.",
                        ]
            );

    [Fact]
    public void Objectives_of_every_level_are_looked_at()
    {
        var named = Measurable with { Name = "Newsletter" };
        var plan = With(named);

        Steps
            .Find("DAK5052", plan with { Strategic = new() { Objectives = [named, Measurable, named] } })
            .Should()
            .HaveCount(3);
    }

    private static string Missing(string what) =>
        $"The objective 'Objective' is not measurable yet (SMART). Still to be stated: {what}.";

    private static string[] NotMeasurable(Objective objective) => Steps.Find("DAK5051", With(objective));

    private static MarketingPlan With(Objective objective) =>
        new()
        {
            Id = "plan",
            Name = "plan",
            Tactical = new()
            {
                Events = [new() { Id = "promotion", Name = "Spring promotion" }, new() { Id = "signs", Name = "?" }],
            },
            Operational = new()
            {
                Activities = [Activity.Inform("newsletter", "Newsletter")],
                Objectives = [objective],
            },
        };
}
