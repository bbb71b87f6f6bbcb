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
                "2  Website assortiment|→ hier komen 28.000 bezoekers binnen|40.000 bezoekers|▼ 80% valt af: meeste uitval (bezoekers)",
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
        var plan = DrawnPlans.Sample.Update<Journey>(
            "/operational/journeys/actie-bestellen",
            journey => journey with { Budget = Money.Euro(30_000) }
        );
        var picture = Of(plan, PictureKind.Budget);
        var texts = picture.Groups("line").SelectMany(line => line.Texts()).ToArray();

        texts.Should().ContainInOrder("Marketingplan Trapvast 2027-2029", "€\u00A033.410,32 van €\u00A0150.000");
        texts.Should().Contain("€\u00A031.462 van €\u00A030.000 (▲ €\u00A01.462 te veel)");

        // What two resources pay together is drawn of neither.
        texts.Should().NotContain("Zendtijd");
        picture
            .Shapes.SelectMany(shape => shape.Texts())
            .Should()
            .Contain(text => text.Contains("'Zendtijd'", StringComparison.Ordinal));
    }

    [Fact]
    public void The_bounds_of_all_verdicts_stand_below_each_other()
    {
        var picture = Of(DrawnPlans.Sample, PictureKind.Verdict);

        var bounds = picture.All<LineShape>().Where(line => line.Thickness == 2).ToArray();
        bounds.Should().HaveCountGreaterThan(4);

        // Of each bar the bound at which it fits, and dashed the one beyond which it does not; the farther one at one place.
        bounds.Chunk(2).Should().OnlyContain(pair => !pair[0].IsDashed && pair[1].IsDashed);
        bounds
            .Chunk(2)
            .Select(pair => Math.Round(pair.Max(bound => bound.Points[0].X), 3))
            .Distinct()
            .Should()
            .ContainSingle();
        picture
            .Groups("verdict")
            .Select(row => string.Join('|', row.Texts()))
            .First()
            .Should()
            .Be("Bestellen tijdens de voorjaarsactie|● past (gekozen)|✕ past niet|● past");
        picture
            .Groups("verdicts")
            .First()
            .Texts()
            .Should()
            .StartWith([
                "Kostenleiderschap",
                "Telefonisch en face-to-face contact per aankoop (past tot en met 0,25, niet boven 1)",
                "Bestellen tijdens de voorjaarsactie",
                "0,08: spreekt ervoor",
                "Nabestellen door vaste klanten",
                "0: spreekt ervoor",
            ]);
    }

    [Fact]
    public void Verdicts_of_several_plans_stand_beside_each_other_under_their_names()
    {
        var (one, two) = (DrawnPlans.Sample, DrawnPlans.WithJourney(7, DrawnPlans.Dutch));
        var picture = PlanPicture.Verdicts(
            [
                new(one.Analyse()) { Name = "voor.json", Journey = one.Operational.Journeys[1] },
                new(two.Analyse()) { Name = "na.json" },
            ],
            new() { Language = Language.English }
        );

        picture
            .Groups("verdict")
            .Select(row => row.Texts().First())
            .Should()
            .Equal("voor.json: Nabestellen door vaste klanten", $"na.json: {two.Operational.Journeys[0].Name}");
        picture.Overlaps().Should().BeEmpty();
        picture.Leaving().Should().BeEmpty();
        var none = () => PlanPicture.Verdicts(Array.Empty<VerdictSubject>());
        none.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_grid_follows_what_is_chosen_down_to_the_touchpoints()
    {
        var picture = Of(DrawnPlans.Sample, PictureKind.Grid);

        var row = picture.Groups("field").Skip(18).Take(6).Select(field => string.Join('|', field.Texts())).ToArray();

        row.Select(text => text.Replace('\u00A0', ' '))
            .Should()
            .StartWith([
                "Forenzen in het uitzendgebied",
                "Actieset dubbele fietstas met regenhoes",
                "1 TV|2 Website assortiment; 3 Website chat; 6 Website bestellen|4 e-mail klantenservice; 7 e-mail bestellen|5 Telefoon klantenservice",
            ]);
        row[^1].Should().StartWith("Einddoelstelling|1\u00A0TV|");

        // To each of them runs an arrow: from the channel to "1 TV" too.
        var target = picture.All<TextShape>().Where(text => text.Texts().Single() == "1\u00A0TV").ToArray();
        target.Should().HaveCount(2);
        var ends = picture
            .All<LineShape>()
            .Where(line => line.HasArrow)
            .Select(line => line.Points[line.Points.Count - 1])
            .ToArray();
        foreach (var frame in target.Select(text => text.Frame))
        {
            ends.Should().Contain(end => Math.Abs(end.X + 3 - frame.X) < 1 && end.Y > frame.Y && end.Y < frame.Bottom);
        }
    }

    [Fact]
    public void The_grid_can_be_cut_between_its_levels_and_its_journeys_and_lines_go_on_after_a_cut()
    {
        var picture = Of(DrawnPlans.Sample, PictureKind.Grid);

        picture.Cuts.Should().HaveCount(4).And.BeInAscendingOrder();
        picture
            .Shapes.Cast<GroupShape>()
            .Select(shape => shape.Role)
            .Should()
            .Equal("head", "levels", "journey-row", "journey-row", "notes");
        for (var piece = 1; piece < 4; piece++)
        {
            var (top, bottom) = (picture.Cuts[piece - 1], picture.Cuts[piece]);
            var lines = ((GroupShape)picture.Shapes[piece]).Shapes.OfType<LineShape>().ToArray();
            lines.Should().NotBeEmpty();
            lines
                .SelectMany(line => line.Points)
                .Should()
                .OnlyContain(point => point.Y >= top - 0.01 && point.Y <= bottom + 0.01);
        }

        // The channel of the second journey's touchpoints stands two cuts higher: its line runs through the row between.
        ((GroupShape)picture.Shapes[2])
            .Shapes.OfType<LineShape>()
            .Should()
            .Contain(line => !line.HasArrow && line.Points.Count == 2);
    }

    [Theory]
    [InlineData(PictureKind.Verdict)]
    [InlineData(PictureKind.Budget)]
    [InlineData(PictureKind.Calendar)]
    [InlineData(PictureKind.Funnel)]
    [InlineData(PictureKind.Grid)]
    [InlineData(PictureKind.Map)]
    public void No_cut_goes_through_something_and_none_comes_between_a_heading_and_what_it_is_over(PictureKind kind)
    {
        foreach (var picture in PlanPicture.Of(DrawnPlans.Generated.Analyse(), kind))
        {
            picture.Cuts.Should().BeInAscendingOrder();
            foreach (var frame in picture.All<TextShape>().Select(text => text.Frame))
            {
                picture.Cuts.Should().NotContain(cut => cut > frame.Y + 0.01 && cut < frame.Bottom - 0.01);
            }

            foreach (var box in picture.All<BoxShape>().Select(box => box.Frame))
            {
                picture.Cuts.Should().NotContain(cut => cut > box.Y + 0.01 && cut < box.Bottom - 0.01);
            }

            foreach (var heading in picture.Shapes.OfType<TextShape>().Where(text => text.Style.IsBold))
            {
                picture.Cuts.Should().NotContain(cut => cut >= heading.Frame.Bottom && cut < heading.Frame.Bottom + 6);
            }
        }
    }

    [Fact]
    public void A_long_picture_of_verdicts_can_be_divided_over_sheets()
    {
        var picture = PlanPicture.Of(DrawnPlans.Generated.Analyse(), PictureKind.Verdict)[0];

        picture.Height.Should().BeGreaterThan(picture.Width * 0.7);
        picture
            .Cuts.Prepend(0)
            .Zip(picture.Cuts.Append(picture.Height))
            .Should()
            .OnlyContain(piece => piece.Second - piece.First < picture.Width * 0.67);
    }

    [Fact]
    public void The_funnel_says_where_another_scale_begins_and_who_comes_in_on_the_way()
    {
        var funnel = PlanPicture.Of(DrawnPlans.Sample.Analyse(), PictureKind.Funnel)[0];
        var texts = funnel.Shapes.SelectMany(shape => shape.Texts()).ToArray();

        texts
            .Where(text => text.StartsWith("volle balk", StringComparison.Ordinal))
            .Should()
            .Equal("volle balk: 600.000 bereik", "volle balk: 40.000 bezoekers", "volle balk: 5.100 bestellingen");
        texts.Should().Contain("→ hier komen 28.000 bezoekers binnen");
    }

    [Fact]
    public void The_calendar_says_how_events_come_back_and_which_share_days()
    {
        var plan = MarketingPlan.Load(
            Repository.PathOf("tests", "Dakmad.Tests", "Practice", "plans", "energy-supplier.json")
        );
        var picture = Of(plan, PictureKind.Calendar);

        picture
            .Groups("event")
            .Select(one => one.Texts().Last())
            .Should()
            .Equal(
                "niet-regulier, 1 september 2027 t/m 15 december 2027",
                "regulier, elke maand, 12 keer: 15 januari 2027 t/m 15 december 2027"
            );
        var shared = picture.Groups("overlap").Single();
        shared.Shapes.OfType<BoxShape>().Should().HaveCount(4);
        shared.Texts().Should().Equal("Tegelijk", "'Overstapseizoen' en 'Maandelijkse verlengronde': 4 dagen");
        Of(DrawnPlans.WithJourney(7, DrawnPlans.Dutch), PictureKind.Calendar).Groups("overlap").Should().BeEmpty();
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
