using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class PlanObjectivesTests
{
    private static readonly Objective Complete = new()
    {
        Id = "orders",
        Name = "1.000 bestellingen",
        Kpi = "aantal bestellingen",
        Unit = MeasurementUnit.Visits,
        Baseline = 300,
        Target = 400,
        Deadline = new LocalDate(2027, 12, 31),
        Tool = "webwinkelsoftware",
    };

    [Fact]
    public void An_objective_is_measurable_with_a_kpi_a_target_and_a_deadline()
    {
        Missing(Complete).Should().Equal();
        Missing(Complete with { Kpi = null }).Should().Equal(ObjectivePart.Kpi);
        Missing(Complete with { Unit = null, Tool = null }).Should().Equal(ObjectivePart.Unit, ObjectivePart.Tool);
        Missing(new() { Id = "o", Name = "o" }).Should().HaveCount(6);

        IsMeasurable(Complete).Should().BeTrue();
        IsMeasurable(Complete with { Unit = null, Baseline = null, Tool = null }).Should().BeTrue();
        IsMeasurable(Complete with { Kpi = null }).Should().BeFalse();
        IsMeasurable(Complete with { Target = null }).Should().BeFalse();
        IsMeasurable(Complete with { Deadline = null }).Should().BeFalse();
    }

    [Fact]
    public void Contributions_make_a_tree_up_to_the_strategic_level()
    {
        var objectives = Of(
            new()
            {
                Id = "p",
                Name = "p",
                Strategic = new() { Objectives = [Named("omzet"), Named("behoud")] },
                Tactical = new() { Objectives = [Named("orders", "omzet"), Named("los")] },
                Operational = new()
                {
                    Objectives = [Named("bezoek", "orders"), Named("nergens", "los"), Named("klik", "orders")],
                },
            }
        );

        objectives
            .Tree.Select(objective => (objective.Objective.Id, objective.Depth, objective.ReachesStrategicLevel))
            .Should()
            .Equal(
                ("omzet", 0, true),
                ("orders", 1, true),
                ("bezoek", 2, true),
                ("klik", 2, true),
                ("behoud", 0, true),
                ("los", 0, false),
                ("nergens", 1, false)
            );
        Find(objectives, "orders").ContributesTo!.Id.Should().Be("omzet");
        Find(objectives, "orders").Contributors.Select(objective => objective.Id).Should().Equal("bezoek", "klik");
        Find(objectives, "orders").Level.Should().Be(PlanLevel.Tactical);
        Ids(objectives, "DAK5024").Should().Equal("/tactical/objectives/1", "/operational/objectives/1");
    }

    [Fact]
    public void Contributions_in_a_circle_come_last_and_lead_nowhere()
    {
        var objectives = Of(
            new()
            {
                Id = "p",
                Name = "p",
                Operational = new()
                {
                    Objectives = [Named("a", "b"), Named("b", "a"), Named("c", "a"), Named("d", "d"), Named("e")],
                },
            }
        );

        objectives
            .Tree.Select(objective => (objective.Objective.Id, objective.Depth))
            .Should()
            .Equal(("e", 0), ("a", null), ("b", null), ("c", null), ("d", null));
        objectives.All.Should().OnlyContain(objective => !objective.ReachesStrategicLevel);

        // There is no objective at the top to lead to.
        Ids(objectives, "DAK5024").Should().BeEmpty();
    }

    [Fact]
    public void What_is_worked_on_works_on_what_it_contributes_to()
    {
        var plan = new MarketingPlan
        {
            Id = "p",
            Name = "p",
            Strategic = new()
            {
                Objectives = [Named("omzet"), Named("behoud"), Named("naam")],
                Concepts =
                [
                    new()
                    {
                        Id = "concept",
                        Name = "concept",
                        Objectives = ["naam"],
                    },
                ],
            },
            Tactical = new()
            {
                Objectives = [Named("orders", "omzet")],
                Events =
                [
                    new()
                    {
                        Id = "actie",
                        Name = "actie",
                        Objectives = ["orders", "weg"],
                    },
                    new() { Id = "beurs", Name = "beurs" },
                    new() { Id = "feest", Name = "feest" },
                ],
            },
            Operational = new()
            {
                Objectives = [Named("bezoek", "orders")],
                Journeys =
                [
                    FunnelPlans.Journey(FunnelPlans.Step("web") with { Objective = "bezoek" }) with
                    {
                        EndObjective = "orders",
                        Events = [new() { Event = "beurs" }, new() { Event = "actie" }],
                    },
                ],
            },
        };

        var objectives = Of(plan);

        Find(objectives, "omzet").IsWorkedOn.Should().BeTrue();
        Find(objectives, "omzet").WorkedOnBy.Should().BeEmpty();
        Find(objectives, "orders")
            .WorkedOnBy.Select(work => work.Path.ToString())
            .Should()
            .Equal("/tactical/events/0", "/operational/journeys/0");
        Find(objectives, "bezoek")
            .WorkedOnBy.Select(work => work.Path.ToString())
            .Should()
            .Equal("/operational/journeys/0/touchpoints/0");
        Find(objectives, "naam").WorkedOnBy.Select(work => work.Element.Id).Should().Equal("concept");
        Ids(objectives, "DAK5022").Should().Equal("/strategic/objectives/1");

        objectives
            .Events.Select(one =>
                (
                    one.Event.Id,
                    string.Join(' ', one.Stated.Select(o => o.Id)),
                    string.Join(' ', one.ThroughJourneys.Select(o => o.Id))
                )
            )
            .Should()
            .Equal(("actie", "orders", "bezoek"), ("beurs", "", "bezoek orders"), ("feest", "", ""));
        objectives.Events.Select(one => one.ServesNone).Should().Equal(false, false, true);
        Ids(objectives, "DAK5023").Should().Equal("/tactical/events/2");
    }

    [Theory]
    [InlineData("visits", 400, null, true)]
    [InlineData("visits", 401, null, false)]
    [InlineData("orders", 400, ObjectiveObstacle.OtherUnit, null)]
    [InlineData(null, 400, ObjectiveObstacle.NoUnit, null)]
    [InlineData("visits", null, ObjectiveObstacle.NoTarget, null)]
    public void The_end_objective_is_held_against_the_end_of_the_funnel(
        string? unit,
        int? target,
        ObjectiveObstacle? obstacle,
        bool? isMet
    )
    {
        var objective = Complete with { Unit = unit is null ? null : new(unit), Target = target };

        var planned = Of(With(objective, FunnelPlans.SixB with { EndObjective = "orders" })).All.Single();
        var comparison = planned.Comparisons.Single();

        comparison.Obstacle.Should().Be(obstacle);
        comparison.IsMet.Should().Be(isMet);
        planned.IsMet.Should().Be(isMet);
        comparison.Touchpoint.Should().BeNull();
        comparison.Unit.Should().Be(MeasurementUnit.Visits);
        comparison.Computed.Should().Be(obstacle is null ? 400 : null);
        comparison.Difference.Should().Be(obstacle is null ? 400.0 - target : null);
        comparison.Path.ToString().Should().Be("/operational/journeys/0/endObjective");
    }

    [Fact]
    public void Other_obstacles_are_named()
    {
        var step = FunnelPlans.Step("web") with { Objective = "orders" };
        var noVolumes = Of(With(Complete, FunnelPlans.Journey(step)));
        var noUnit = Of(With(Complete, FunnelPlans.Journey(FunnelPlans.Expecting(step, 10))));
        var shared = Of(
            With(
                Complete,
                FunnelPlans.Journey(
                    FunnelPlans.Expecting(FunnelPlans.Step("a", 0.5m) with { Objective = "orders" }, 500, "visits"),
                    FunnelPlans.Step("b") with
                    {
                        Objective = "orders",
                    }
                )
            )
        );

        Obstacles(noVolumes).Should().Equal(ObjectiveObstacle.NoVolumes);
        Obstacles(noUnit).Should().Equal(ObjectiveObstacle.UnknownUnit);
        Obstacles(shared).Should().Equal(ObjectiveObstacle.SeveralSteps, ObjectiveObstacle.SeveralSteps);
        shared.All.Single().IsMet.Should().BeNull();
    }

    [Theory]
    [InlineData(800, true)]
    [InlineData(900, false)]
    public void The_ends_of_several_journeys_add_up(int target, bool isMet)
    {
        var journey = FunnelPlans.SixB with { EndObjective = "orders" };
        var objective = Complete with { Target = target };

        var objectives = Of(With(objective, journey with { Id = "een" }, journey with { Id = "twee" }));

        objectives.All.Single().IsMet.Should().Be(isMet);
        var found = objectives.Problems.Where(problem => problem.Id == "DAK5021").ToList();
        found.Should().HaveCount(isMet ? 0 : 1);
        if (!isMet)
        {
            found[0].Path.ToString().Should().Be("/operational/objectives/0");
            found[0]
                .Message(Language.English)
                .Should()
                .Be(
                    "The objective '1.000 bestellingen' is missed: its target is 900 visits, and the numbers in the plan lead to 800."
                );
            found[0].Related.Select(place => place.Path.ToString()).Should().HaveCount(2);
        }
    }

    [Fact]
    public void Where_less_is_better_the_sum_has_to_stay_below()
    {
        var journey = FunnelPlans.SixB with { EndObjective = "orders" };
        bool? IsMet(decimal target) =>
            Of(
                With(
                    Complete with
                    {
                        Target = target,
                        Baseline = 900,
                    },
                    journey with
                    {
                        Id = "een",
                    },
                    journey with
                    {
                        Id = "twee",
                    }
                )
            )
                .All.Single()
                .IsMet;

        IsMet(799).Should().BeFalse();
        IsMet(800).Should().BeTrue();
    }

    [Fact]
    public void Every_plan_has_its_objectives_looked_at() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var objectives = Of(plan);
                objectives.All.Should().HaveSameCount(objectives.Tree).And.BeEquivalentTo(objectives.Tree);
                objectives.Tree.Should().OnlyHaveUniqueItems();
                var depths = objectives.All.ToDictionary(
                    one => one.Objective.Id,
                    one => one.Depth,
                    System.StringComparer.Ordinal
                );
                objectives
                    .All.All(one => one.Contributors.All(lower => depths[lower.Id] == one.Depth + 1))
                    .Should()
                    .BeTrue();
                objectives
                    .All.SelectMany(one => one.Comparisons)
                    .All(one => one.IsMet.HasValue == (one.Obstacle is null))
                    .Should()
                    .BeTrue();
            },
            200
        );

    private static PlanObjectives Of(MarketingPlan plan) => PlanObjectives.Of(new PlanIndex(plan));

    private static PlannedObjective Find(PlanObjectives objectives, string id) =>
        objectives.All.Single(objective => objective.Objective.Id == id);

    private static ObjectiveObstacle?[] Obstacles(PlanObjectives objectives) =>
        [.. objectives.All.SelectMany(objective => objective.Comparisons).Select(comparison => comparison.Obstacle)];

    private static string[] Ids(PlanObjectives objectives, string id) =>
        [.. objectives.Problems.Where(problem => problem.Id == id).Select(problem => problem.Path.ToString())];

    private static EnumSet<ObjectivePart> Missing(Objective objective) => Of(With(objective)).All.Single().Missing;

    private static bool IsMeasurable(Objective objective) => Of(With(objective)).All.Single().IsMeasurable;

    private static Objective Named(string id, string? above = null) =>
        new()
        {
            Id = id,
            Name = id,
            ContributesTo = above is null ? null : new(above),
        };

    private static MarketingPlan With(Objective objective, params Journey[] journeys) =>
        new()
        {
            Id = "p",
            Name = "p",
            Operational = new() { Objectives = [objective], Journeys = [.. journeys] },
        };
}
