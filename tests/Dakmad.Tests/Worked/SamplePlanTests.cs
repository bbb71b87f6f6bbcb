using System;
using System.IO;
using System.Linq;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Worked;

public sealed class SamplePlanTests
{
    [Fact]
    public void The_sample_plan_is_read_without_findings_and_written_back_byte_for_byte()
    {
        var json = File.ReadAllText(Sample("promotion.json"));

        var read = PlanJson.Read(json);

        read.Report.Should().BeEmpty();
        PlanJson.Write(read.Value!).Should().Be(json);
    }

    [Fact]
    public void The_first_journey_of_the_sample_plan_is_the_table_that_stands_beside_it()
    {
        var plan = PlanJson.Read(File.ReadAllText(Sample("promotion.json"))).Value!;
        var rows = plan
            .Operational.Journeys[0]
            .Touchpoints.Select(touchpoint =>
            {
                var activity = plan.Operational.Activities.Single(a => touchpoint.Activity == a);
                var channel = plan.Operational.Channels.Single(c => touchpoint.Channel == c);
                return $"{touchpoint.Name},{activity.Name},{touchpoint.Tasks.Single().Name},{channel.Group}: {channel.Name}";
            });

        File.ReadAllText(Sample("promotion-journey.csv"))
            .Should()
            .Be(string.Concat(rows.Prepend("Customer Journey,Activiteit,Taak,Kanaal").Select(row => row + "\r\n")));
    }

    private static string Sample(string name) => Repository.PathOf("samples", "plans", name);
}
