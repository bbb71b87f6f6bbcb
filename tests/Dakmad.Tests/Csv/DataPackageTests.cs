using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Formats.Files;
using Dakmad.Shapes;
using Dakmad.Tables;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>The description beside the tables of a plan, and what it tells of tables that are not whole.</summary>
public sealed class DataPackageTests
{
    private static readonly PlanCsvOptions Dutch = new() { Dialect = CsvDialect.DutchExcel, Language = Language.Dutch };

    [Fact]
    public void The_package_of_the_sample_says_what_its_columns_hold_and_which_are_keys()
    {
        var package = Package(PlanCsv.ToFiles(SamplePlans.Promotion, Dutch));
        var touchpoints = Resource(package, "contactmomenten");
        var schema = touchpoints["schema"]!;

        ((string?)touchpoints["encoding"]).Should().Be("utf-8");
        ((string?)touchpoints["dialect"]!["delimiter"]).Should().Be(";");
        schema["primaryKey"]!.AsArray().Select(name => (string?)name).Should().Equal("customer journey", "id");
        schema["foreignKeys"]!
            .AsArray()
            .Select(key =>
                $"{Names(key!["fields"]!)} -> {key["reference"]!["resource"]}: {Names(key["reference"]!["fields"]!)}"
            )
            .Should()
            .Equal(
                "customer journey -> customer-journeys: id",
                "kanaal -> kanalen: id",
                "activiteit -> activiteiten: id",
                "doelstelling -> doelstellingen: id"
            );
        Field(schema, "doorstroomratio")
            .Should()
            .Be("""{"name":"doorstroomratio","dakmad":"volume.passRate","type":"number","decimalChar":","}""");
        Field(Resource(package, "marketingplan")["schema"]!, "herzien op")
            .Should()
            .Be("""{"name":"herzien op","dakmad":"reviewedOn","type":"date","format":"%d-%m-%Y"}""");
        Field(Resource(package, "kanalen")["schema"]!, "richting")
            .Should()
            .Contain("\"enum\":[\"zenden\",\"dialoog\"]");
    }

    [Fact]
    public void Every_column_that_is_written_is_described_and_keys_are_columns()
    {
        foreach (var plan in Generators.Plans.Sample(30))
        {
            var tables = PlanTables.Of(plan, Language.English, Notation.File);
            foreach (var table in tables)
            {
                table.Columns.Select(column => column.Heading).Should().Equal(table.Header);
                table.Key.Except(table.Header, StringComparer.Ordinal).Should().BeEmpty();
                foreach (var reference in table.References)
                {
                    var other = tables.Single(one => one.Name == reference.Table);
                    other.Key.Should().Equal(reference.Key);
                    reference.Headings.Except(table.Header, StringComparer.Ordinal).Should().BeEmpty();
                }

                var keys = table.Rows.Select(row =>
                    string.Join('/', table.Key.Select(heading => row[table.Header.ToList().IndexOf(heading)]))
                );
                (table.Key.Count == 0 || keys.Distinct(StringComparer.Ordinal).Count() == table.Rows.Count)
                    .Should()
                    .BeTrue("{0} tells its rows apart", table.Name);
            }
        }
    }

    [Fact]
    public async Task A_folder_that_was_written_halfway_is_known_whatever_was_there_before()
    {
        using var work = new WorkFolder();
        var folder = work.PathOf("kaart");
        await PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder, Dutch);
        (await PlanCsv.ReadFolderAsync(folder)).Report.Should().BeEmpty();

        // A table that cannot be replaced stops writing after the first.
        var stopped = Path.Combine(folder, "kanalen.csv");
        File.Delete(stopped);
        Directory.CreateDirectory(stopped);
        var again = () => PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder, Dutch with { ReplacesTables = true });
        await again.Should().ThrowAsync<Exception>();
        Directory.Delete(stopped);
        var half = await PlanCsv.ReadFolderAsync(folder);

        half.Value.Should().BeNull();
        half.Report.Select(finding => finding.Id).Should().Equal("DAK0054");
        half.Report[0].Location!.File.Should().Be(Path.Combine(folder, "datapackage.json"));
    }

    [Fact]
    public async Task A_table_that_was_edited_or_left_behind_is_told_and_foreign_files_stay()
    {
        using var work = new WorkFolder();
        var folder = work.PathOf("kaart");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "notities.txt"), "van mij");
        await PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder);
        await File.AppendAllTextAsync(Path.Combine(folder, "channels.csv"), "operational,kiosk,Kiosk,,,,,,\r\n");
        File.Delete(Path.Combine(folder, "messages.csv"));

        var read = await PlanCsv.ReadFolderAsync(folder);

        read.Report.Select(finding => (finding.Id, finding.Message(Language.Dutch)))
            .Should()
            .Equal(
                ("DAK0055", "Bij deze tabellen hoort volgens datapackage.json ook messages.csv."),
                ("DAK0056", "Veranderd sinds de tabellen samen zijn geschreven: channels.csv.")
            );
        read.Value!.Operational.Channels[^1].Name.Should().Be("Kiosk");
        (await File.ReadAllTextAsync(Path.Combine(folder, "notities.txt"))).Should().Be("van mij");
    }

    [Fact]
    public async Task A_package_of_something_else_is_no_business_of_reading_and_never_written_over()
    {
        using var work = new WorkFolder();
        var folder = work.PathOf("kaart");
        await PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder);
        const string Foreign = """{ "name": "cijfers", "resources": [{ "path": "weg.csv" }] }""";
        var path = Path.Combine(folder, "datapackage.json");
        await File.WriteAllTextAsync(path, Foreign);

        var read = await PlanCsv.ReadFolderAsync(folder);
        var write = () => PlanCsv.WriteFolderAsync(SamplePlans.Promotion, folder, new() { ReplacesTables = true });

        read.Report.Should().BeEmpty();
        await write.Should().ThrowAsync<FileRefusedException>();
        (await File.ReadAllTextAsync(path)).Should().Be(Foreign);
    }

    private static JsonNode Package(IReadOnlyList<KeyValuePair<string, byte[]>> files)
    {
        files[^1].Key.Should().Be("datapackage.json", "it comes last");
        return JsonNode.Parse(Encoding.UTF8.GetString(files[^1].Value))!;
    }

    private static JsonNode Resource(JsonNode package, string name) =>
        package["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == name)!;

    private static string Field(JsonNode schema, string name) =>
        schema["fields"]!.AsArray().Single(field => (string?)field!["name"] == name)!.ToJsonString();

    private static string Names(JsonNode names) => string.Join(", ", names.AsArray().Select(name => (string?)name));
}
