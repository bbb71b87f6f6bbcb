using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Tests.Analysis;
using Dakmad.Tests.Docs;
using FluentAssertions;
using NodaTime;
using NodaTime.Calendars;
using Xunit;

namespace Dakmad.Tests.Clients;

/// <summary>
/// Named days over ten years are those that another program finds by the rule of RFC 5545 that means the same: every
/// position of every weekday, days of the month, leap days, and weeks over years of 52 and 53.
/// </summary>
public sealed class RecurrenceClientTests : IDisposable
{
    private const string Until = "2036-06-30";

    private static readonly string[] Starts = ["2026-12-28", "2027-01-05", "2028-02-29"];

    private static readonly EnumSet<IsoDayOfWeek>[] Weekdays =
    [
        [],
        .. Enumerable.Range(1, 7).Select(day => (EnumSet<IsoDayOfWeek>)[(IsoDayOfWeek)day]),
        [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday],
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-recurrence-").FullName;

    [ClientFact("tests/clients/node_modules/ical.js")]
    public async Task Named_days_of_ten_years_are_those_of_another_program()
    {
        var cases = (
            from start in Starts
            from one in InMonths().Concat(InWeeks())
            select (Start: start, one.Recurrence, one.Rule)
        ).ToArray();
        var path = Path.Combine(_folder, "rules.json");
        await File.WriteAllTextAsync(
            path,
            new JsonArray([
                .. cases.Select(one => new JsonObject
                {
                    ["rule"] = one.Rule,
                    ["from"] = TimePlans.Iso(CountsFrom(TimePlans.Date(one.Start), one.Recurrence)),
                    ["start"] = one.Start,
                    ["until"] = Until,
                }),
            ]).ToJsonString()
        );

        var (exitCode, output, errors) = await Shell.Run(["node", "tests/clients/recurrence.mjs", path]);

        exitCode.Should().Be(0, errors);
        var theirs = JsonNode.Parse(output)!.AsArray();
        var wrong = cases
            .Zip(theirs, (one, days) => (one, Ours: Ours(one.Start, one.Recurrence), Theirs: Texts(days!)))
            .Where(pair => !pair.Ours.SequenceEqual(OrStated(pair.Theirs, pair.one.Start), StringComparer.Ordinal))
            .Select(pair =>
                $"{pair.one.Start} {pair.one.Rule}: {string.Join(' ', pair.Ours.Except(pair.Theirs, StringComparer.Ordinal).Take(3))} <> {string.Join(' ', pair.Theirs.Except(pair.Ours, StringComparer.Ordinal).Take(3))}"
            )
            .ToArray();
        wrong.Should().BeEmpty();
        theirs.Sum(days => days!.AsArray().Count).Should().BeGreaterThan(50_000);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Every so many months, with the rule that says the same.</summary>
    private static IEnumerable<(Recurrence Recurrence, string Rule)> InMonths()
    {
        foreach (var months in (int[])[1, 2, 3, 12])
        {
            var every = Period.FromMonths(months);
            var rule = $"FREQ=MONTHLY;INTERVAL={Number(months)}";
            foreach (var days in Weekdays)
            {
                foreach (var position in Enum.GetValues<MonthPosition>())
                {
                    yield return (
                        new()
                        {
                            Every = every,
                            Weekdays = days,
                            Position = position,
                        },
                        $"{rule};{Which(days, position == MonthPosition.Last ? "-1" : Number((int)position + 1))}"
                    );
                }

                if (!days.IsEmpty)
                {
                    yield return (new() { Every = every, Weekdays = days }, $"{rule};BYDAY={ByDay(days)}");
                }
            }

            foreach (var day in (int[])[1, 15, 28, 29, 30, 31])
            {
                yield return (new() { Every = every, MonthDay = day }, $"{rule};BYMONTHDAY={Number(day)}");
                // Of Fridays the 31st of every other month the other program loses count.
                if (months == 1)
                {
                    yield return (
                        new()
                        {
                            Every = every,
                            Weekdays = [IsoDayOfWeek.Friday],
                            MonthDay = day,
                        },
                        $"{rule};BYDAY=FR;BYMONTHDAY={Number(day)}"
                    );
                }
            }
        }
    }

    private static IEnumerable<(Recurrence Recurrence, string Rule)> InWeeks() =>
        from weeks in (int[])[1, 2, 3, 5]
        from days in Weekdays
        where !days.IsEmpty
        select (
            new Recurrence { Every = Period.FromWeeks(weeks), Weekdays = days },
            $"FREQ=WEEKLY;INTERVAL={Number(weeks)};WKST=MO;BYDAY={ByDay(days)}"
        );

    private static string Which(EnumSet<IsoDayOfWeek> days, string position) =>
        days.IsEmpty ? $"BYMONTHDAY={position}" : $"BYDAY={ByDay(days)};BYSETPOS={position}";

    /// <summary>
    /// The first day of the month or week one time before the first: of the month that it counts from the other program
    /// takes a day whatever its position.
    /// </summary>
    private static LocalDate CountsFrom(LocalDate start, Recurrence recurrence) =>
        (
            recurrence.Every.Weeks > 0
                ? start.PlusDays(1 - (int)start.DayOfWeek)
                : new LocalDate(start.Year, start.Month, 1)
        ).Minus(recurrence.Every);

    private static string ByDay(EnumSet<IsoDayOfWeek> days) =>
        string.Join(',', days.Select(day => day.ToString()[..2].ToUpperInvariant()));

    private static IEnumerable<string> Ours(string start, Recurrence recurrence)
    {
        var happening = TimePlans.Event("e", $"{start}/{start}") with
        {
            Recurrence = recurrence with { Until = TimePlans.Date(Until) },
        };
        return TimePlans
            .Calendar(TimePlans.Plan(happening))
            .Occurrences.Select(time => time.Start!.Value)
            .Select(day => $"{TimePlans.Iso(day)} W{Number(WeekYearRules.Iso.GetWeekOfWeekYear(day))}");
    }

    /// <summary>Of an event that never takes place the stated day is shown.</summary>
    private static IEnumerable<string> OrStated(IEnumerable<string> days, string start) =>
        days.DefaultIfEmpty($"{start} W{Number(WeekYearRules.Iso.GetWeekOfWeekYear(TimePlans.Date(start)))}");

    private static IEnumerable<string> Texts(JsonNode days) => days.AsArray().Select(day => (string)day!);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
