using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Office;
using Dakmad.Tests.Docs;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Tests.Clients;

/// <summary>A reader of calendars by others finds the same days and names.</summary>
public sealed class CalendarClientTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-calendar-").FullName;

    [ClientFact("tests/clients/node_modules/ical.js")]
    public async Task Another_reader_finds_the_days_on_which_events_take_place()
    {
        var plan = SamplePlans.Promotion.Update<MarketingEvent>(
            "/tactical/events/nieuwsbrief",
            happening => happening with { Name = "Brief; \"één\", twee", Description = "Regel 1\nRegel 2" }
        );
        var path = Path.Combine(_folder, "plan.ics");
        await File.WriteAllBytesAsync(path, PlanICalendar.ToBytes(plan, new LocalDate(2027, 1, 4)));

        var (exitCode, output, errors) = await Shell.Run(["node", "tests/clients/calendar.mjs", path]);

        exitCode.Should().Be(0, errors);
        var found = JsonNode.Parse(output)![path]!.AsArray();
        found.Select(one => (bool)one!["isDate"]!).Should().OnlyContain(isDate => isDate);
        found.Select(one => (string?)one!["stamp"]).Should().OnlyContain(stamp => stamp == "2027-01-04T00:00:00Z");
        found
            .Where(one => ((string)one!["uid"]!).StartsWith("promotion/event/", StringComparison.Ordinal))
            .Select(one => ((string?)one!["summary"], (string?)one["start"], (string?)one["end"]))
            .Should()
            .Equal(
                PlanCalendar
                    .Of(plan)
                    .Occurrences.Select(time =>
                        (
                            (string?)time.Event.Name,
                            (string?)LocalDatePattern.Iso.Format(time.Start!.Value),
                            (string?)LocalDatePattern.Iso.Format(time.End!.Value.PlusDays(1))
                        )
                    )
            );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
