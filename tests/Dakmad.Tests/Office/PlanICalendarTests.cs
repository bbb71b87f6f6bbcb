using System;
using System.Linq;
using System.Text;
using Dakmad.Analysis;
using Dakmad.Office;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Ical.Net;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Office;

public sealed class PlanICalendarTests
{
    private static readonly LocalDate Today = new(2027, 1, 4);

    [Fact]
    public void The_newsletter_of_the_sample_is_on_the_first_Tuesday_of_each_month() =>
        Read(PlanICalendar.ToText(SamplePlans.Promotion, Today))
            .Events.Where(one => one.Uid!.StartsWith("promotion/event/nieuwsbrief/", StringComparison.Ordinal))
            .Select(one => one.Start!.Date)
            .Should()
            .HaveCount(12)
            .And.OnlyContain(day => day.DayOfWeek == DayOfWeek.Tuesday && day.Day <= 7);

    [Fact]
    public void Whole_days_end_on_the_day_after_the_last_and_keep_nobody_occupied()
    {
        var promotion = Read(PlanICalendar.ToText(SamplePlans.Promotion, Today))
            .Events.Single(one => one.Uid == "promotion/event/voorjaarsactie/0@dakmad");

        (promotion.Start!.Date, promotion.End!.Date).Should().Be((new(2027, 3, 1), new(2027, 4, 12)));
        (promotion.IsAllDay, promotion.Transparency).Should().Be((true, "TRANSPARENT"));
        promotion.DtStamp!.Value.Should().Be(new DateTime(2027, 1, 4, 0, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Tasks_stand_on_the_day_on_which_they_must_be_done()
    {
        var calendar = PlanCalendar.Of(SamplePlans.Promotion);
        var events = Read(PlanICalendar.ToText(SamplePlans.Promotion, Today, Language.English)).Events;

        foreach (var task in calendar.Tasks.Where(task => task.DoneBy is not null))
        {
            var uid = $"promotion/task/{task.Journey.Id}/{task.Touchpoint.Id}/{task.Task.Id}@dakmad";
            var entry = events.Single(one => one.Uid == uid);
            (entry.Summary, LocalDate.FromDateTime(entry.Start!.Value))
                .Should()
                .Be(($"Due: {task.Task.Name}", task.DoneBy!.Value));
        }

        events.Should().Contain(one => one.Uid!.StartsWith("promotion/task/", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_the_same_text_every_time_and_without_a_day_of_the_first_day_on_it()
    {
        var once = PlanICalendar.ToText(SamplePlans.Promotion);

        PlanICalendar.ToText(SamplePlans.Promotion).Should().Be(once);
        Encoding.UTF8.GetString(PlanICalendar.ToBytes(SamplePlans.Promotion)).Should().Be(once);
        var events = Read(once).Events;
        events.Should().OnlyContain(one => one.DtStamp!.Value == events.Min(other => other.Start!.Value));
        events.Select(one => one.Uid).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_come_back_and_do_nothing()
    {
        var plan = SamplePlans.Promotion.Update<MarketingEvent>(
            "/tactical/events/voorjaarsactie",
            happening =>
                happening with
                {
                    Name = "Actie; één, \"twee\"\\drie \u202E",
                    Description = "Regel 1\nEND:VEVENT\nRegel 3",
                }
        );

        var entry = Read(PlanICalendar.ToText(plan, Today))
            .Events.Single(one => one.Uid == "promotion/event/voorjaarsactie/0@dakmad");

        entry.Summary.Should().Be(InertText.Of("Actie; één, \"twee\"\\drie \u202E"));
        entry.Description.Should().Be("Regel 1\nEND:VEVENT\nRegel 3");
    }

    [Fact]
    public void Whatever_a_plan_holds_its_calendar_is_read_back_entry_by_entry()
    {
        var entries = 0;
        foreach (var plan in Plans.Sample(200))
        {
            var text = PlanICalendar.ToText(plan, Today);
            var calendar = PlanCalendar.Of(plan);

            text.Should().NotMatchRegex("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u202A-\\u202E\\u2066-\\u2069]");
            var read = Read(text).Events;
            read.Select(one => one.Uid).Should().OnlyHaveUniqueItems();
            read.Where(one => one.Uid!.StartsWith($"{plan.Id}/event/", StringComparison.Ordinal))
                .Select(one => (one.Summary, LocalDate.FromDateTime(one.Start!.Value)))
                .Should()
                .Equal(
                    calendar
                        .Occurrences.Where(time => time.Start is not null)
                        .Select(time => ((string?)InertText.Of(time.Event.Name), time.Start!.Value))
                );
            entries += read.Count;
        }

        entries.Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_plan_without_days_has_an_empty_calendar() =>
        Read(PlanICalendar.ToText(new() { Id = "p", Name = "P" })).Events.Should().BeEmpty();

    private static Calendar Read(string text) => Calendar.Load(text)!;
}
