using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.DisciplineStanding;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>One discipline to lead in, and the threshold of the market in the others.</summary>
public sealed class AmbitionTests
{
    [Theory]
    [InlineData(null, Lead, Lead, "cost leadership (operational excellence) and customer intimacy")]
    [InlineData(Product, Lead, Threshold, "cost leadership (operational excellence) and product leadership")]
    [InlineData(Cost, Lead, Threshold, null)]
    [InlineData(null, Lead, Threshold, null)]
    [InlineData(Cost, Threshold, Threshold, null)]
    public void A_plan_leads_in_one_discipline(
        ValueDiscipline? choice,
        DisciplineStanding cost,
        DisciplineStanding intimacy,
        string? leads
    )
    {
        var plan = Of(
            new StrategicChoice
            {
                Discipline = choice,
                Ambitions = [Ambition(Cost, cost), Ambition(Intimacy, intimacy)],
            }
        );

        Found.By("DAK4007", plan).Should().Equal(leads is null ? [] : [$"/strategy/ambitions: {leads}"]);
    }

    [Theory]
    [InlineData(null, "a", "b", null, false)]
    [InlineData(null, "a", null, null, false)]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, null, null, "why", false)]
    [InlineData(Cost, "a", null, null, true)]
    [InlineData(Cost, null, "b", null, false)]
    public void Two_leads_are_allowed_with_a_reason(
        ValueDiscipline? choice,
        string? ofCost,
        string? ofIntimacy,
        string? ofStrategy,
        bool isFound
    )
    {
        var plan = Of(
            new StrategicChoice
            {
                Discipline = choice,
                Rationale = ofStrategy,
                Ambitions =
                [
                    Ambition(Cost, Lead) with
                    {
                        Rationale = ofCost,
                    },
                    Ambition(Intimacy, Lead) with
                    {
                        Rationale = ofIntimacy,
                    },
                ],
            }
        );

        Found.By("DAK4007", plan).Should().HaveCount(isFound ? 1 : 0);
    }

    [Fact]
    public void Three_leads_are_named_all() =>
        Found
            .By(
                "DAK4007",
                Of(
                    new StrategicChoice
                    {
                        Discipline = Product,
                        Ambitions = [Ambition(Intimacy, Lead), Ambition(Cost, Lead), Ambition(Intimacy, Lead)],
                    }
                )
            )
            .Should()
            .Equal(
                "/strategy/ambitions: cost leadership (operational excellence), customer intimacy and product leadership"
            );

    [Theory]
    [InlineData(BelowThreshold, 1)]
    [InlineData(Threshold, 0)]
    [InlineData(Lead, 0)]
    public void Nobody_stays_below_the_threshold_on_purpose(DisciplineStanding standing, int findings) =>
        Found
            .By("DAK4008", Of(new StrategicChoice { Ambitions = [Ambition(Intimacy, standing)] }))
            .Should()
            .Equal(Enumerable.Repeat("/strategy/ambitions/0/standing: customer intimacy", findings));

    [Theory]
    [InlineData(Intimacy, Threshold, 1)]
    [InlineData(Intimacy, Lead, 0)]
    [InlineData(Intimacy, BelowThreshold, 0)]
    [InlineData(Product, Threshold, 0)]
    [InlineData(null, Threshold, 0)]
    public void A_choice_is_to_lead(ValueDiscipline? choice, DisciplineStanding standing, int findings) =>
        Found
            .By("DAK4009", Of(new StrategicChoice { Discipline = choice, Ambitions = [Ambition(Intimacy, standing)] }))
            .Should()
            .Equal(Enumerable.Repeat("/strategy/ambitions/0/standing: customer intimacy", findings));
}
