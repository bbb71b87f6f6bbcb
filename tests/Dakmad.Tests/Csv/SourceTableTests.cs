using System;
using System.IO;
using System.Linq;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>The seven rows of S3 [S3:136-150] through every form and back, and the facts that follow from them.</summary>
public sealed class SourceTableTests
{
    private static readonly string Csv = File.ReadAllText(
        Repository.PathOf("samples", "plans", "promotion-journey.csv")
    );

    private static readonly MarketingPlan Plan = Read();

    private static ValueList<Touchpoint> Touchpoints => Plan.Operational.Journeys[0].Touchpoints;

    [Fact]
    public void The_table_survives_csv_plan_json_plan_csv_byte_for_byte()
    {
        var read = PlanJson.Read(PlanJson.Write(Plan)).GetValueOrThrow();

        JourneyTable.Of(read, read.Operational.Journeys[0], Language.Dutch).ToCsv().Should().Be(Csv);
    }

    [Fact]
    public void The_plan_of_the_table_has_no_findings() =>
        PlanJson.Read(PlanJson.Write(Plan)).Report.Should().BeEmpty();

    [Theory]
    [InlineData(ActivityKind.Inform, 2)]
    [InlineData(ActivityKind.Communicate, 3)]
    [InlineData(ActivityKind.Transact, 1)]
    [InlineData(ActivityKind.Fulfil, 1)]
    [InlineData(ActivityKind.Distribute, 0)]
    public void Activities_are_counted_by_kind(ActivityKind kind, int count) =>
        Touchpoints.Count(touchpoint => ActivityOf(touchpoint).Kind == kind).Should().Be(count);

    [Theory]
    [InlineData("Massamedia", 1)]
    [InlineData("Elektronisch", 5)]
    [InlineData("Direct mail", 1)]
    public void Channels_are_counted_by_group(string group, int count) =>
        Touchpoints.Count(touchpoint => ChannelOf(touchpoint).Group!.Name == group).Should().Be(count);

    [Theory]
    [InlineData("tv", 1)]
    [InlineData("website", 3)]
    [InlineData("e-mail", 2)]
    [InlineData("telefoon", 1)]
    public void Channels_are_counted_by_name(string name, int count) =>
        Touchpoints.Count(touchpoint => ChannelOf(touchpoint).Name == name).Should().Be(count);

    [Theory]
    [InlineData(ChannelForm.Online, 5)]
    [InlineData(ChannelForm.Phone, 1)]
    [InlineData(ChannelForm.FaceToFace, 0)]
    [InlineData(ChannelForm.MassMedia, 1)]
    public void Channels_are_counted_by_form(ChannelForm form, int count) =>
        Touchpoints.Count(touchpoint => ChannelOf(touchpoint).Form == form).Should().Be(count);

    [Fact]
    public void Nothing_comes_after_the_sale_and_five_touchpoints_before_it()
    {
        var moments = Touchpoints.Select(touchpoint => ActivityOf(touchpoint).Moment).ToArray();

        moments.Should().NotContain(SalesMoment.AfterSales);
        moments.Count(moment => moment == SalesMoment.PreSales).Should().Be(5);
    }

    [Fact]
    public void The_table_is_also_written_in_English() =>
        Approved.Match(
            JourneyTable.Of(Plan, Plan.Operational.Journeys[0], Language.English).ToCsv(),
            "journey.en",
            "csv"
        );

    [Fact]
    public void The_English_table_is_read_as_the_same_kinds_groups_and_forms()
    {
        var english = JourneyTable.Of(Plan, Plan.Operational.Journeys[0], Language.English).ToCsv();

        var plan = JourneyTableCsv.Read(english).GetValueOrThrow().ToPlan("Plan");

        plan.Language.Should().Be(Language.English);
        plan.Operational.Activities.Select(activity => activity.Type)
            .Should()
            .Equal(Plan.Operational.Activities.Select(activity => activity.Type));
        plan.Operational.Channels.Select(channel => channel.Form)
            .Should()
            .Equal(Plan.Operational.Channels.Select(channel => channel.Form));
    }

    private static Activity ActivityOf(Touchpoint touchpoint) =>
        Plan.Operational.Activities.Single(activity => touchpoint.Activity == activity);

    private static Channel ChannelOf(Touchpoint touchpoint) =>
        Plan.Operational.Channels.Single(channel => touchpoint.Channel == channel);

    private static MarketingPlan Read()
    {
        var read = JourneyTableCsv.Read(Csv);
        read.Report.Should().BeEmpty();
        return read.Value!.ToPlan("Bestellen tijdens de actie");
    }
}
