using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Comparison;
using Dakmad.Shapes;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Comparison;

public sealed class PlanDiffTests
{
    private static readonly MarketingPlan Plan = SamplePlans.Promotion;

    private static ValueList<Touchpoint> Touchpoints => Plan.Operational.Journeys[0].Touchpoints;

    [Fact]
    public void A_plan_does_not_differ_from_itself()
    {
        var diff = PlanDiff.Of(Plan, Plan with { });

        diff.IsEmpty.Should().BeTrue();
        diff.ApplyTo(Plan).Should().BeSameAs(Plan);
    }

    [Fact]
    public void Every_field_of_the_sample_that_changes_is_told_with_both_values()
    {
        var walked = 0;
        foreach (var (path, part) in Plan.Parts())
        {
            foreach (var field in PartShape.Of(part.GetType()).Fields.Where(field => field.Holds is null))
            {
                if (field.Value(part) is { } value && Another(part, field, value) is { } other)
                {
                    walked++;
                    var changed = Plan.Update<PlanPart>(path, _ => With(part, field, other));
                    var isId = field.Property == nameof(PlanElement.Id);

                    PlanDiff
                        .Of(Plan, changed)
                        .Changes.Select(Told)
                        .Should()
                        .HaveCount(1, "{0} changed", path.Property(field.Name));
                    var change = PlanDiff.Of(Plan, changed).Changes[0];
                    change.Kind.Should().Be(isId ? PlanChangeKind.Renamed : PlanChangeKind.Changed);
                    change.Field.Should().BeSameAs(field);
                    change.Path.Should().Be(isId ? path : path.Property(field.Name));
                    change.Label!.Dutch.Should().EndWith(field.Label.Dutch);
                    change.Label.English.Should().EndWith(field.Label.English);
                    (change.Before, change.After).Should().Be((value, other));
                }
            }
        }

        walked.Should().BeGreaterThan(500);
    }

    [Fact]
    public void What_is_added_is_told_once_with_all_that_it_holds()
    {
        var added = Plan with
        {
            Operational = Plan.Operational with
            {
                Journeys = Plan.Operational.Journeys.Add(
                    Plan.Operational.Journeys[0] with
                    {
                        Id = "nieuw",
                        Name = "Nieuw",
                    }
                ),
            },
        };

        Told(added).Should().Equal("Added Nieuw");
        PlanDiff.Of(added, Plan).Changes.Select(Told).Should().Equal("Removed Nieuw");
    }

    [Fact]
    public void A_touchpoint_that_goes_to_the_front_is_one_move() =>
        Told(WithTouchpoints([Touchpoints[3], .. Touchpoints.Where((_, i) => i != 3)]))
            .Should()
            .Equal($"Moved {Touchpoints[3].Name}");

    [Fact]
    public void A_touchpoint_that_goes_to_another_journey_is_one_move_and_its_changes()
    {
        var journeys = Plan.Operational.Journeys.Add(new() { Id = "ander", Name = "Ander" });
        var before = Plan with { Operational = Plan.Operational with { Journeys = journeys } };
        var after = before
            .Update<Journey>(
                "/operational/journeys/0",
                journey => journey with { Touchpoints = [.. Touchpoints.Skip(1)] }
            )
            .Update<Journey>(
                "/operational/journeys/ander",
                journey => journey with { Touchpoints = [Touchpoints[0] with { Weight = 9 }] }
            );

        PlanDiff
            .Of(before, after)
            .Changes.Select(Told)
            .Should()
            .Equal($"Moved {Touchpoints[0].Name}", $"Changed {Touchpoints[0].Name}: weight");
    }

    [Fact]
    public void An_element_with_another_id_at_its_place_is_renamed_and_one_that_is_another_is_not()
    {
        var renamed = Touchpoints[0] with { Id = "ander" };
        var other = new Touchpoint
        {
            Id = "ander",
            Name = "Iets anders",
            Channel = new("post"),
            Activity = new("bellen"),
        };

        Told(WithTouchpoints(Touchpoints.SetItem(0, renamed))).Should().Equal($"Renamed {renamed.Name}: id");
        Told(WithTouchpoints(Touchpoints.SetItem(0, other)))
            .Should()
            .Equal($"Removed {Touchpoints[0].Name}", "Added Iets anders");
    }

    [Fact]
    public void Another_discipline_is_told_by_the_names_of_the_glossary()
    {
        var other = Plan with { Strategy = Plan.Strategy! with { Discipline = ValueDiscipline.ProductLeadership } };

        var change = PlanDiff.Of(Plan, other).Changes.Should().ContainSingle().Subject;
        change.Path.ToString().Should().Be("/strategy/discipline");
        change.Element.Should().BeSameAs(other);
        change.Label.Should().Be(new LocalizedText("strategie › waardestrategie", "strategy › value discipline"));
        (change.Before, change.After).Should().Be((Plan.Strategy!.Discipline, ValueDiscipline.ProductLeadership));
    }

    /// <summary>Of two that change places, what stands between them stays where it is.</summary>
    [Fact]
    public void Two_touchpoints_that_change_places_are_the_two_that_moved()
    {
        Touchpoint[] swapped = [.. Touchpoints];
        (swapped[0], swapped[2]) = (swapped[2], swapped[0]);

        PlanDiff
            .Of(Plan, WithTouchpoints([.. swapped]))
            .Changes.Select(change => (change.Kind, change.Element.Id))
            .Should()
            .BeEquivalentTo(
                new[] { (PlanChangeKind.Moved, Touchpoints[0].Id), (PlanChangeKind.Moved, Touchpoints[2].Id) }
            );
    }

    [Fact]
    public void A_route_is_known_by_where_it_leads_and_its_position()
    {
        Touchpoint With(params ValueList<Route> routes) => Touchpoints[0] with { Routes = routes };
        var before = WithTouchpoints(
            Touchpoints.SetItem(0, With(new Route { To = new("a"), Share = 0.2m }, new Route { To = new("b") }))
        );
        var after = WithTouchpoints(
            Touchpoints.SetItem(
                0,
                With(new Route { To = new("b"), Share = 0.5m }, new Route { To = new("a"), Share = 0.2m })
            )
        );

        PlanDiff
            .Of(before, after)
            .Changes.Select(change => $"{change.Kind} {change.Label!.English}")
            .Should()
            .Equal("Moved route 1", "Changed route 1 › share");
    }

    [Fact]
    public void Fields_that_the_model_does_not_know_count_too()
    {
        var noted = Plan with { Extra = [new("x-note", "\"a\"")] };

        var change = PlanDiff.Of(Plan, noted).Changes.Should().ContainSingle().Subject;
        (change.Kind, change.Field, change.Label!.English).Should().Be((PlanChangeKind.Changed, null, "own fields"));
        PlanDiff.Of(Plan, noted).ApplyTo(Plan).Should().Be(noted);
    }

    [Fact]
    public void The_changes_of_one_plan_are_not_made_in_another()
    {
        var diff = PlanDiff.Of(Plan, Plan with { Name = "Ander plan" });

        diff.Invoking(changes => changes.ApplyTo(Plan with { Name = "Derde plan" }))
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => PlanDiff.Of(null!, Plan)).Should().Throw<ArgumentNullException>();
    }

    private static MarketingPlan WithTouchpoints(ValueList<Touchpoint> touchpoints) =>
        Plan.Update<Journey>("/operational/journeys/0", journey => journey with { Touchpoints = touchpoints });

    private static IEnumerable<string> Told(MarketingPlan after) => PlanDiff.Of(Plan, after).Changes.Select(Told);

    private static string Told(PlanChange change) =>
        change.Label is null
            ? $"{change.Kind} {change.Element.Name}"
            : $"{change.Kind} {change.Element.Name}: {change.Label.English}";

    private static PlanPart With(PlanPart part, PartField field, object value)
    {
        var copy = part with { };
        field.Set(copy, value);
        if (Typed(part, field, value) is { } type)
        {
            Setters.SetType((Activity)copy, type);
        }

        return copy;
    }

    /// <summary>The type of an activity with another kind or moment; null for what is none.</summary>
    private static ActivityType? Typed(PlanPart part, PartField field, object value) =>
        (part, field.Property) switch
        {
            (Activity activity, nameof(Activity.Kind)) => ActivityType.From((ActivityKind)value, activity.Moment),
            (Activity activity, nameof(Activity.Moment)) => ActivityType.From(activity.Kind!.Value, (SalesMoment)value),
            _ => null,
        };

    /// <summary>Another value of the same form that generated plans have; null when there is none.</summary>
    private static object? Another(PlanPart part, PartField field, object value) =>
        Others
            .Value[(field.Shape.Type, field.Name)]
            .FirstOrDefault(other =>
                !other.Equals(value)
                && (
                    field.Property is not (nameof(Activity.Kind) or nameof(Activity.Moment))
                    || part is not Activity
                    || Typed(part, field, other) is not null
                )
            );

    private static readonly Lazy<ILookup<(Type, string), object>> Others = new(() =>
        (
            from plan in Plans.Sample(200)
            from placed in plan.Parts()
            from field in PartShape.Of(placed.Part.GetType()).Fields
            where field.Holds is null
            let value = field.Value(placed.Part)
            where value is not null
            select (Key: (field.Shape.Type, field.Name), Value: value)
        ).ToLookup(seen => seen.Key, seen => seen.Value)
    );
}
