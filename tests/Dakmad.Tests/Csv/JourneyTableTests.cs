using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Tests.Generators;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Csv;

public sealed class JourneyTableTests
{
    private const string Header = "Customer Journey,Activiteit,Taak,Kanaal\r\n";

    /// <summary>Tables of arbitrary texts, some of which look like groups, quotes or formulas.</summary>
    private static readonly Gen<JourneyTable> Tables =
        from language in Gen.Elements(Language.Dutch, Language.English)
        from rows in Rows().ListOf()
        select new JourneyTable(language, rows.ToValueList());

    [Fact]
    public void What_was_written_is_read_as_it_was() =>
        Law.Holds(
            Tables,
            table =>
            {
                var read = JourneyTableCsv.Read(table.ToCsv());

                read.Report.Should().NotContain(finding => finding.Severity == Severity.Error);
                read.Value.Should().Be(table);
            }
        );

    [Fact]
    public async Task A_table_is_read_and_written_by_every_way()
    {
        var table = new JourneyTable(Language.Dutch, [new("Balie", "Informeren", "Uitleggen", "Winkel: balie")]);
        var csv = JourneyTableCsv.Write(table);
        var bytes = Encoding.UTF8.GetBytes(csv);
        var file = Path.Combine(Directory.CreateTempSubdirectory("dakmad-csv-").FullName, "reis.csv");
        using var stream = new MemoryStream();
        JourneyTableCsv.Write(table, stream);
        JourneyTableCsv.WriteFile(table, file);

        csv.Should().Be(table.ToCsv());
        stream.ToArray().Should().Equal(bytes);
        (await File.ReadAllBytesAsync(file)).Should().Equal(bytes);
        await JourneyTableCsv.WriteFileAsync(table, file);
        (await File.ReadAllBytesAsync(file)).Should().Equal(bytes);
        JourneyTableCsv.Read(new MemoryStream(bytes)).Value.Should().Be(table);
        (await JourneyTableCsv.ReadAsync(new MemoryStream(bytes))).Value.Should().Be(table);
        JourneyTableCsv.Read(new StringReader(csv), "reis.csv").Value.Should().Be(table);
        JourneyTableCsv.ReadFile(file).Value.Should().Be(table);
        (await JourneyTableCsv.ReadFileAsync(file)).Value.Should().Be(table);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public void A_table_becomes_a_sound_plan_and_that_the_same_table() =>
        Law.Holds(
            Tables,
            table =>
            {
                var plan = table.ToPlan("Plan");

                PlanIntegrity.Check(plan).Should().BeEmpty();
                JourneyTable
                    .Of(plan, plan.Operational.Journeys[0], table.Language)
                    .Rows.Select(AsTyped)
                    .Should()
                    .Equal(table.Rows.Select(AsTyped));
            }
        );

    [Fact]
    public void Rows_of_one_touchpoint_are_its_tasks()
    {
        var plan = Plan("Balie,Informeren,Ontvangen,Winkel: balie\r\nBalie,Informeren,Uitleggen,Winkel: balie\r\n");

        var touchpoint = plan.Operational.Journeys[0].Touchpoints.Should().ContainSingle().Subject;
        touchpoint.Tasks.Select(task => task.Name).Should().Equal("Ontvangen", "Uitleggen");
    }

    [Fact]
    public void A_touchpoint_may_have_no_task() =>
        Plan("TV,Informeren,,tv\r\n").Operational.Journeys[0].Touchpoints[0].Tasks.Should().BeEmpty();

    [Fact]
    public void A_channel_may_have_no_group()
    {
        var channel = Plan("TV,Informeren,,tv\r\n").Operational.Channels.Single();

        channel.Group.Should().BeNull();
        channel.Form.Should().Be(ChannelForm.MassMedia);
    }

    [Fact]
    public void The_same_channel_name_in_two_groups_is_two_channels()
    {
        var plan = Plan("A,Informeren,,Elektronisch: kiosk\r\nB,Informeren,,Direct mail: kiosk\r\n");

        plan.Operational.Channels.Select(channel => channel.Id).Should().Equal("kiosk", "kiosk-2");
        plan.Operational.Channels.Select(channel => channel.Form).Should().Equal(ChannelForm.Online, null);
    }

    [Fact]
    public void A_byte_order_mark_LF_and_blank_lines_do_not_matter()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Customer journey,Activity,Task,Channel\n\nTV, Inform ,,tv\n"u8];

        var table = JourneyTableCsv.Read(bytes).GetValueOrThrow();

        table.Rows.Should().Equal(new JourneyTableRow("TV", "Inform", null, "tv"));
        table.Language.Should().Be(Language.English);
    }

    [Fact]
    public void Labels_are_read_with_tolerance()
    {
        var plan = Plan(
            "A,informeren Pre-Sales,,tv\r\nB,Communiceren aftersales,,tv\r\nC,transactie,,tv\r\nD,AFHANDELEN,,tv\r\n"
        );

        plan.Operational.Activities.Select(activity => activity.Type)
            .Should()
            .Equal(
                ActivityType.Inform(SalesMoment.PreSales),
                ActivityType.Communicate(SalesMoment.AfterSales),
                ActivityType.Transact,
                ActivityType.Fulfil
            );
    }

    [Fact]
    public void A_plan_that_refers_to_nothing_shows_the_id()
    {
        var touchpoint = new Touchpoint
        {
            Id = "t",
            Name = "T",
            Channel = "nowhere",
            Activity = "nothing",
        };
        var journey = new Journey
        {
            Id = "j",
            Name = "J",
            Touchpoints = [touchpoint],
        };
        var plan = new MarketingPlan { Id = "p", Name = "P" };

        JourneyTable
            .Of(plan, journey, Language.Dutch)
            .Rows.Should()
            .Equal(new JourneyTableRow("T", "nothing", null, "nowhere"));
    }

    [Fact]
    public void Names_that_are_typed_in_another_way_are_one()
    {
        var plan = Plan(
            "A,Informeren,t,Elektronisch: website\r\na,informeren,u,Elektronisch:Website\r\nB,Informeren,t,elektronisch: web-site\r\n"
        );

        plan.Operational.Channels.Should().ContainSingle().Which.Form.Should().Be(ChannelForm.Online);
        plan.Operational.Activities.Should().ContainSingle();
        plan.Operational.Journeys[0].Touchpoints.Select(touchpoint => touchpoint.Tasks.Count).Should().Equal(2, 1);
    }

    /// <summary>A row in which it does not matter how names are typed.</summary>
    private static JourneyTableRow AsTyped(JourneyTableRow row) =>
        row with
        {
            Touchpoint = SameName.Of(row.Touchpoint),
            Activity = SameName.Of(row.Activity),
            Channel = SameName.Of(row.Channel),
        };

    private static MarketingPlan Plan(string rows) =>
        JourneyTableCsv.Read(Header + rows).GetValueOrThrow().ToPlan("Plan");

    private static Gen<JourneyTableRow> Rows()
    {
        var cells = Texts.Any.Select(text => text.Trim()).Where(text => TextForm.IsValid(text));
        var activities = Gen.OneOf(cells, Gen.Elements("Informeren pré sales", "Transacties", "Fulfilment"));
        var channels = Gen.OneOf(cells, cells.Select(name => $"Elektronisch: {name}"));
        return from touchpoint in cells
            from activity in activities
            from task in Gen.OneOf(cells.Select(string? (text) => text), Gen.Constant<string?>(null))
            from channel in channels
            select new JourneyTableRow(touchpoint, activity, task, channel);
    }
}
