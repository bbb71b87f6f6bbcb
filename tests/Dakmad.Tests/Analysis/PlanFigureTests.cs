using System.Linq;
using Dakmad.Analysis;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Which figures of a plan are compared, in what order and under which names.</summary>
public sealed class PlanFigureTests
{
    private static readonly MarketingPlan Plan = Two();

    [Fact]
    public void The_figures_of_a_plan_are_those_of_its_journeys_its_cost_its_objectives() =>
        PlanComparison
            .Of(Plan, Plan)
            .Figures.Where(figure => figure.Group != FigureGroup.Strategy)
            .Select(figure => $"{figure.Group} {figure.Subject.Id} {figure.Key}")
            .Should()
            .Equal(
                "Funnel online entering:visits",
                "Funnel online end",
                "Funnel online reached:order:visits",
                "Funnel online/o1 visits",
                "Funnel online/o1 passRate",
                "Funnel online/o1 droppedOff",
                "Funnel online/o2 visits",
                "Funnel online/o2 passRate",
                "Funnel online/o2 droppedOff",
                "Funnel op-maat/m1 passRate",
                "Funnel op-maat/m2 passRate",
                "Cost  cost",
                "Cost online cost",
                "Cost online perOrder",
                "Cost online perCompletion",
                "Cost online/o1 cost",
                "Cost online/o2 cost",
                "Cost op-maat cost",
                "Cost op-maat/m1 cost",
                "Cost op-maat/m2 cost",
                "Objectives  met",
                "Objectives  missed",
                "Objectives orders target",
                "Objectives orders isMeasurable"
            );

    [Fact]
    public void They_are_the_verdicts_on_its_journeys_too_with_what_was_measured()
    {
        var figures = PlanComparison
            .Of(Plan, Plan)
            .Figures.Where(figure => figure.Group == FigureGroup.Strategy)
            .ToArray();

        figures
            .Where(figure => figure.Key.StartsWith("verdict:", System.StringComparison.Ordinal))
            .Select(figure => $"{figure.Subject.Id} {figure.Key}")
            .Should()
            .Equal(
                "online verdict:costLeadership",
                "online verdict:customerIntimacy",
                "online verdict:productLeadership",
                "op-maat verdict:costLeadership",
                "op-maat verdict:customerIntimacy",
                "op-maat verdict:productLeadership"
            );
        figures
            .Select(figure => $"{figure.Subject.Id} {figure.Key}")
            .Should()
            .OnlyHaveUniqueItems()
            .And.Contain("online personalContactsPerPurchase:costLeadership");
    }

    [Fact]
    public void A_figure_in_a_unit_names_it() =>
        PlanComparison
            .Of(Plan, Plan)
            .Figures.Single(figure => figure.Key == "entering:visits")
            .Measure.Should()
            .Be(new LocalizedText("komt binnen (bezoeken)", "enters (visits)"));

    [Fact]
    public void A_plan_without_volumes_objectives_and_alternatives_has_no_figures() =>
        PlanComparison.Of(Bare(), Bare()).Figures.Select(figure => figure.Key).Should().BeEmpty();

    private static MarketingPlan Bare() => new() { Id = "plan", Name = "Plan" };

    private static MarketingPlan Two()
    {
        var plan = ThreeVariants.Make([
            Short(ThreeVariants.Plan.Operational.Journeys[0]),
            Short(ThreeVariants.Plan.Operational.Journeys[1]) with
            {
                Entries = [],
            },
        ]);
        return plan with
        {
            Operational = plan.Operational with
            {
                Objectives =
                [
                    new()
                    {
                        Id = "orders",
                        Name = "Orders",
                        Target = 100,
                        Unit = MeasurementUnit.Orders,
                    },
                ],
            },
        };

        static Journey Short(Journey journey) =>
            journey with
            {
                Touchpoints =
                [
                    journey.Touchpoints[0] with
                    {
                        Tasks = [new() { Id = "taak", Name = "Taak" }],
                    },
                    journey.Touchpoints[1],
                ],
            };
    }
}
