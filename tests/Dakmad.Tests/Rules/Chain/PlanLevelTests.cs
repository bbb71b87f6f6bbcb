using Dakmad.Glossary;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What the levels of a plan hold, and how far they look ahead.</summary>
public sealed class PlanLevelTests
{
    private static readonly StrategicLevel Strategic = new()
    {
        TargetGroups = [Group("allen")],
        Offerings = [Offering("alles")],
        Channels = [Channel("online")],
        Resources = [new() { Id = "pot", Name = "Pot" }],
        Concepts = [Concept("winkel")],
        Objectives = [Objective("omzet")],
    };

    private static readonly TacticalLevel Tactical = new() { Events = [Event("actie")] };

    private static readonly OperationalLevel Operational = new() { Activities = [Activity.Inform("tonen", "Tonen")] };

    [Fact]
    public void A_plan_with_all_letters_misses_none() =>
        Found.By("DAK2001", Of(Strategic, Tactical, Operational)).Should().BeEmpty();

    [Fact]
    public void An_empty_plan_misses_letters_on_each_level() =>
        Found
            .By("DAK2001", Of())
            .Should()
            .Equal(
                "/strategic: strategic; target groups, offerings, channels, resources, marketing concepts, objectives",
                "/tactical: tactical; events",
                "/operational: operational; activities"
            );

    [Theory]
    [InlineData('T', "/strategic: strategic; target groups")]
    [InlineData('O', "/strategic: strategic; offerings")]
    [InlineData('C', "/strategic: strategic; channels")]
    [InlineData('R', "/strategic: strategic; resources")]
    [InlineData('M', "/strategic: strategic; marketing concepts")]
    [InlineData('D', "/strategic: strategic; objectives")]
    [InlineData('E', "/tactical: tactical; events")]
    [InlineData('A', "/operational: operational; activities")]
    public void Each_missing_letter_is_named(char letter, string found)
    {
        var plan = letter switch
        {
            'T' => Of(Strategic with { TargetGroups = [] }, Tactical, Operational),
            'O' => Of(Strategic with { Offerings = [] }, Tactical, Operational),
            'C' => Of(Strategic with { Channels = [] }, Tactical, Operational),
            'R' => Of(Strategic with { Resources = [] }, Tactical, Operational),
            'M' => Of(Strategic with { Concepts = [] }, Tactical, Operational),
            'D' => Of(Strategic with { Objectives = [] }, Tactical, Operational),
            'E' => Of(Strategic, new(), Operational),
            _ => Of(Strategic, Tactical, new()),
        };

        Found.By("DAK2001", plan).Should().Equal(found);
    }

    [Theory]
    [InlineData(false, false, "value discipline and positioning")]
    [InlineData(false, true, "value discipline")]
    [InlineData(true, false, "positioning")]
    [InlineData(true, true, null)]
    public void A_plan_states_its_strategy(bool discipline, bool positioning, string? missing)
    {
        var plan = Of() with
        {
            Strategy = new()
            {
                Discipline = discipline ? ValueDiscipline.CostLeadership : null,
                Positioning = positioning ? new Positioning("anders") : null,
            },
        };

        Found.By("DAK2028", plan).Should().Equal(missing is null ? [] : [$"/strategy: {missing}"]);
    }

    [Fact]
    public void Without_any_strategy_both_choices_are_missing() =>
        Found.By("DAK2028", Of()).Should().Equal("/strategy: value discipline and positioning");

    [Theory]
    // A strategic period of at least, others of at most so many months: the last day is that before the next period.
    [InlineData(12, "2027-01-01", "2027-12-31", true, true)]
    [InlineData(12, "2027-01-01", "2027-12-30", false, true)]
    [InlineData(12, "2027-01-01", "2028-01-01", true, false)]
    [InlineData(1, "2027-02-01", "2027-02-28", true, true)]
    [InlineData(1, "2027-01-31", "2027-02-27", true, true)]
    [InlineData(1, "2027-01-31", "2027-02-28", true, false)]
    [InlineData(12, "2027-01-01", null, true, true)]
    [InlineData(12, null, "2027-12-31", true, true)]
    // No period reaches beyond the year 9999: one that would have to is shorter, unless it ends with its last day.
    [InlineData(12, "9999-01-01", "9999-12-31", true, true)]
    [InlineData(12, "9999-01-01", "9999-12-30", false, true)]
    [InlineData(1, "9999-12-01", "9999-12-31", true, true)]
    [InlineData(1, "9999-11-30", "9999-12-31", true, false)]
    [InlineData(1, "9999-12-02", "9999-12-31", false, true)]
    [InlineData(12, "9999-02-01", "9999-12-31", false, true)]
    [InlineData(1, "9999-12-01", "9999-12-30", false, true)]
    [InlineData(11, "9999-01-01", "9999-11-30", true, true)]
    [InlineData(11, "9999-01-01", "9999-12-31", true, false)]
    [InlineData(1200, "9900-01-01", "9999-12-31", true, true)]
    public void A_period_fits_the_horizon_of_its_level(
        int months,
        string? start,
        string? end,
        bool fitsStrategic,
        bool fitsOthers
    )
    {
        var period = new DateRange(Day(start), Day(end));
        var plan = Of(new() { Period = period }, new() { Period = period }, new() { Period = period });
        var set = Found.Alone("DAK2013").WithParameter("DAK2013", "months", months);

        string[] strategic =
        [
            $"/strategic/period: strategic; {FigureText.Days(period).English}; at least {months} months",
        ];
        string[] others =
        [
            $"/tactical/period: tactical; {FigureText.Days(period).English}; at most {months} months",
            $"/operational/period: operational; {FigureText.Days(period).English}; at most {months} months",
        ];
        Found.By(set, plan).Should().Equal([.. fitsStrategic ? [] : strategic, .. fitsOthers ? [] : others]);
    }

    [Fact]
    public void The_horizon_is_asked_for_on_request_in_whole_months()
    {
        Found.Rule("DAK2013").IsOnByDefault.Should().BeFalse();
        Found.Rule("DAK2013").Parameters[0].Allows(1.5m).Should().BeFalse();
    }

    [Fact]
    public void A_level_without_a_period_looks_ahead_as_it_likes() => Found.By("DAK2013", Of()).Should().BeEmpty();

    private static LocalDate? Day(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;
}
