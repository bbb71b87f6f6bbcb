using System;
using System.Linq;
using Dakmad.Drawing;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed class ChartTests
{
    [Theory]
    [InlineData(PictureKind.Grid)]
    [InlineData(PictureKind.Funnel)]
    [InlineData(PictureKind.Calendar)]
    [InlineData(PictureKind.Budget)]
    [InlineData(PictureKind.Verdict)]
    public void Nothing_overlaps_and_nothing_leaves_its_room_in_any_plan(PictureKind kind)
    {
        foreach (var (name, plan) in DrawnPlans.All)
        {
            foreach (var language in new[] { Language.Dutch, Language.English })
            {
                foreach (var picture in PlanPicture.Of(plan.Analyse(), kind, null, new() { Language = language }))
                {
                    picture.Overlaps().Should().BeEmpty("{0} {1}", name, picture.Key);
                    picture.Leaving().Should().BeEmpty("{0} {1}", name, picture.Key);
                }
            }
        }
    }

    [Fact]
    public void The_grid_shows_what_follows_from_what_and_what_is_taken_over()
    {
        var sample = Of(DrawnPlans.Sample, PictureKind.Grid);
        var loose = Of(DrawnPlans.WithJourney(7, DrawnPlans.Dutch), PictureKind.Grid);

        // Every element of the sample follows from one above it, but for those of the highest level.
        sample.All<LineShape>().Count(line => line.HasArrow).Should().BeGreaterThan(25);
        sample.Shapes.SelectMany(shape => shape.Texts()).Should().NotContain(text => text.StartsWith('▲'));
        loose.Groups("field").SelectMany(field => field.Texts()).Should().Contain(["↑ Website chat", "leeg"]);
        loose.Groups("field").SelectMany(field => field.Texts()).Should().Contain(text => text.StartsWith("▲ "));
    }

    [Fact]
    public void The_funnel_says_how_many_come_by_and_where_most_drop_off() =>
        PlanPicture
            .Of(DrawnPlans.Sample.Analyse(), PictureKind.Funnel)[0]
            .Groups("step")
            .Select(step => string.Join('|', step.Texts()))
            .Should()
            .StartWith([
                "1  TV|600.000 bereik|98% valt af",
                "2  Website assortiment|40.000 bezoekers|▼ 80% valt af: meeste uitval",
            ]);

    [Fact]
    public void The_calendar_has_a_bar_for_each_time_that_an_event_takes_place() =>
        Of(DrawnPlans.Sample, PictureKind.Calendar)
            .Groups("event")
            .Select(happening => happening.Shapes.OfType<BoxShape>().Count())
            .Should()
            .Equal(1, 12);

    [Fact]
    public void The_budget_says_what_is_spent_of_what_and_what_is_too_much()
    {
        var texts = Of(DrawnPlans.Sample, PictureKind.Budget).Groups("line").SelectMany(line => line.Texts()).ToArray();

        texts.Should().ContainInOrder("Marketingplan Trapvast 2027-2029", "€\u00A032.850,32 van €\u00A0150.000");
        texts.Should().Contain("€\u00A015.731 van €\u00A09.000 (▲ €\u00A06.731 te veel)");
    }

    [Fact]
    public void The_bounds_of_all_verdicts_stand_below_each_other()
    {
        var picture = Of(DrawnPlans.Sample, PictureKind.Verdict);

        var bounds = picture.All<LineShape>().Where(line => line.Thickness == 2).ToArray();
        bounds.Should().HaveCountGreaterThan(4);
        bounds.Select(bound => Math.Round(bound.Points[0].X, 3)).Distinct().Should().ContainSingle();
        picture
            .Groups("verdicts")
            .First()
            .Texts()
            .Should()
            .Contain(["● Kostenleiderschap (gekozen): past", "0,08, grens 0,25: spreekt ervoor"]);
    }

    [Fact]
    public void A_plan_without_figures_says_so()
    {
        var plan = new MarketingPlan { Id = "p", Name = "P" };

        foreach (var kind in new[] { PictureKind.Calendar, PictureKind.Budget, PictureKind.Verdict, PictureKind.Grid })
        {
            Of(plan, kind).Description.Should().NotBeEmpty();
        }

        PlanPicture.Of(plan.Analyse(), PictureKind.Map).Should().BeEmpty();
        var act = () => plan.ToSvg(PictureKind.Map);
        act.Should().Throw<ArgumentException>();
    }

    private static Picture Of(MarketingPlan plan, PictureKind kind) => PlanPicture.Of(plan.Analyse(), kind).Single();
}
