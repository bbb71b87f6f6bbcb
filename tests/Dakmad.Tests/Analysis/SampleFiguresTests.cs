using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>The money and dates of the sample plan, worked out by hand from its file.</summary>
public sealed class SampleFiguresTests
{
    private static readonly PlanIndex Sample = new(SamplePlans.Promotion);

    [Fact]
    public void Its_figures_have_no_problems()
    {
        PlanBudget.Of(Sample).Problems.Should().BeEmpty();
        PlanCalendar.Of(Sample).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Its_television_spot_costs_four_cents_for_each_person_reached()
    {
        var tv = PlanBudget.Of(Sample).Journeys[0].Steps[0];

        (tv.Volume, tv.Unit, tv.Total.Sum).Should().Be((600_000, MeasurementUnit.Reach, Money.Euro(24_000)));
    }

    [Fact]
    public void Its_newsletter_goes_out_on_the_first_Tuesday_of_every_month() =>
        PlanCalendar
            .Of(Sample)
            .Occurrences.Where(occurrence => occurrence.Event.Id == "nieuwsbrief")
            .Should()
            .HaveCount(12)
            .And.OnlyContain(occurrence =>
                occurrence.Start!.Value.DayOfWeek == IsoDayOfWeek.Tuesday && occurrence.Start.Value.Day <= 7
            );

    [Fact]
    public void Its_events_budget_is_all_on_the_calendar() =>
        PlanCalendar.Of(Sample).Months.Total.Budget.Should().Be(Money.Euro(38_000 + 5000));
}
