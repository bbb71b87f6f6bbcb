using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>A whole plan as tables, and back.</summary>
public sealed class PlanCsvTests
{
    private const int UsualRounds = 500;

    /// <summary>How many plans go round; <c>DAKMAD_ROUND_TRIPS</c> asks for more.</summary>
    private static int Rounds =>
        Environment.GetEnvironmentVariable("DAKMAD_ROUND_TRIPS") is { } asked
            ? int.Parse(asked, CultureInfo.InvariantCulture)
            : UsualRounds;

    private static PlanCsvOptions[] Ways { get; } =
    [
        .. from dialect in CsvDialect.All
        from language in Enum.GetValues<Language>()
        select new PlanCsvOptions { Dialect = dialect, Language = language },
    ];

    [Fact]
    public void A_plan_that_goes_to_tables_and_back_is_the_same_in_every_dialect_and_language()
    {
        var number = 0;
        foreach (var plan in Plans.Sample(Rounds))
        {
            // Each plan goes one way; which one differs from plan to plan, and so do sizes.
            var way = Ways[(number + (number++ / Ways.Length)) % Ways.Length];
            var read = Back(PlanCsv.ToFiles(plan, way));

            read.Report.Where(finding => finding.Severity == Severity.Error)
                .Should()
                .BeEmpty("plan {0} in {1} {2}", number - 1, way.Dialect.Name, way.Language);
            (read.Value == plan).Should().BeTrue("plan {0} in {1} {2}", number - 1, way.Dialect.Name, way.Language);
        }
    }

    [Fact]
    public void The_sample_has_tables_that_people_can_read()
    {
        var files = PlanCsv.ToFiles(
            SamplePlans.Promotion,
            new() { Dialect = CsvDialect.DutchExcel, Language = Language.Dutch }
        );

        Approved.Match(
            string.Concat(files.SkipLast(1).Select(file => $"== {file.Key}\n{Encoding.UTF8.GetString(file.Value)}\n"))
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace("\uFEFF", "", StringComparison.Ordinal),
            "promotion.tables.nl"
        );
    }

    [Fact]
    public void Columns_may_stand_in_any_order_with_headings_of_either_language_and_of_files()
    {
        var read = Back([
            File("channels", "Name,x,id,level,direction\r\nTV,1,tv,regionaal,\r\n"),
            File("marketingplan", "naam;id;strategy.positioning\r\nP;p;Innovatief\r\n"),
        ]);

        read.Report.Select(finding => finding.Id).Should().Equal("DAK0027", "DAK0045");
        read.Report[1].Message(Language.English).Should().Contain("one of strategic, tactical, operational");
    }

    [Fact]
    public void What_is_wrong_is_told_with_table_line_and_heading()
    {
        var read = Back([
            File("plan", ""),
            File("marketingplan", "id,naam,budget\r\np,P,veel\r\n"),
            File("taken", "customer journey,contactmoment,id,naam\r\nj,t,bellen,\r\n"),
        ]);

        read.Report.Select(finding => (finding.Id, finding.Location!.ToString()))
            .Should()
            .BeEquivalentTo([
                ("DAK0049", "plan.csv(1,1)"),
                ("DAK0045", "marketingplan.csv(2,5)"),
                ("DAK0035", "taken.csv(2,12)"),
                ("DAK0051", "taken.csv(2,3)"),
            ]);
    }

    [Fact]
    public void A_reference_to_nothing_is_told_at_its_cell()
    {
        var read = Back([
            File("marketingplan", "id,naam\r\np,P\r\n"),
            File("customer-journeys", "id,naam\r\nj,J\r\n"),
            File("contactmomenten", "customer journey,id,naam,kanaal,activiteit\r\nj,t,T,tv,a\r\n"),
            File("activiteiten", "id,naam\r\na,A\r\na,B\r\n"),
        ]);

        read.Report.Select(finding => (finding.Id, finding.Location!.ToString()))
            .Should()
            .BeEquivalentTo([("DAK1002", "contactmomenten.csv(2,7)"), ("DAK1001", "activiteiten.csv(3,1)")]);
        read.Value.Should().BeNull();
    }

    [Fact]
    public void Without_the_table_of_the_plan_there_is_no_plan() =>
        Back([File("kanalen", "niveau,id,naam\r\nstrategic,tv,TV\r\n")])
            .Report.Select(finding => finding.Id)
            .Should()
            .Equal("DAK0050");

    [Fact]
    public void An_id_that_two_journeys_have_is_refused()
    {
        var journey = new Journey { Id = "j", Name = "J" };
        var plan = new MarketingPlan
        {
            Id = "p",
            Name = "P",
            Operational = new() { Journeys = [journey, journey] },
        };

        plan.Invoking(twice => PlanCsv.ToFiles(twice)).Should().Throw<InvalidOperationException>().WithMessage("*'j'*");
    }

    [Fact]
    public async Task A_folder_keeps_other_files_and_loses_tables_of_which_nothing_is_left()
    {
        using var folder = new WorkFolder();
        folder.Write("notes.txt", "x");
        await PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder.Root);

        var again = () => PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder.Root);
        await again.Should().ThrowAsync<IOException>();
        await PlanCsv.WriteFolderAsync(
            SamplePlans.Promotion,
            folder.Root,
            new() { Language = Language.Dutch, ReplacesTables = true }
        );
        var read = await PlanCsv.ReadFolderAsync(folder.Root);

        (read.Value == SamplePlans.Promotion).Should().BeTrue();
        Directory
            .GetFiles(folder.Root)
            .Select(Path.GetFileName)
            .Should()
            .Contain("notes.txt")
            .And.NotContain("channels.csv");
    }

    [Fact]
    public async Task A_zip_is_the_same_bytes_each_time_and_reads_as_the_plan()
    {
        var (first, second) = (Zip(SamplePlans.Promotion), Zip(SamplePlans.Promotion));

        first.ToArray().Should().Equal(second.ToArray());
        var read = await PlanCsv.ReadZipAsync(first, "plan.zip");
        (read.Value == SamplePlans.Promotion).Should().BeTrue();
    }

    [Fact]
    public async Task A_zip_that_grows_too_large_or_is_none_is_refused()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("../../channels.csv").Open();
            entry.Write(new byte[5_000_000]);
        }

        bomb.Position = 0;
        var large = await PlanCsv.ReadZipAsync(bomb, "bomb.zip", new() { MostBytes = 1_000_000 });
        var none = await PlanCsv.ReadZipAsync(new MemoryStream("PK nothing"u8.ToArray()), "x.zip");

        large.Report.Select(finding => finding.Id).Should().Equal("DAK9012");
        none.Report.Select(finding => finding.Id).Should().Equal("DAK0052");
    }

    private static MemoryStream Zip(MarketingPlan plan)
    {
        var stream = new MemoryStream();
        PlanCsv.WriteZip(plan, stream);
        stream.Position = 0;
        return stream;
    }

    private static KeyValuePair<string, byte[]> File(string name, string text) =>
        KeyValuePair.Create($"{name}.csv", Encoding.UTF8.GetBytes(text));

    private static ReadResult<MarketingPlan> Back(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        PlanCsv.Read(files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value)));
}
