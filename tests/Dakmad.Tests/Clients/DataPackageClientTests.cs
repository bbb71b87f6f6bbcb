using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Tests.Docs;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>A reader of data packages by others takes the same values out of the tables, and checks the references.</summary>
public sealed class DataPackageClientTests : IDisposable
{
    private const string Client = "tests/clients/node_modules/datapackage";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-package-").FullName;

    [ClientFact(Client)]
    public async Task Values_have_their_types_and_every_reference_leads_somewhere()
    {
        var plan = SamplePlans.Promotion;
        // This reader takes a byte order mark for a part of the first heading; that dialect is for spreadsheets.
        foreach (var dialect in CsvDialect.All.Where(dialect => !dialect.HasByteOrderMark))
        {
            var path = await Written(plan, dialect);

            var (errors, tables) = await Read(path);

            errors.Should().BeEmpty("tables in {0} fit their description", dialect.Name);
            var touchpoints = tables["contactmomenten"]!.AsArray();
            touchpoints
                .Select(row => (string?)row!["id"])
                .Should()
                .Equal(plan.Touchpoints().Select(one => one.Touchpoint.Id));
            touchpoints
                .Select(row => (decimal?)row!["doorstroomratio"])
                .Should()
                .Equal(plan.Touchpoints().Select(one => one.Touchpoint.Volume?.PassRate));
            touchpoints
                .Select(row => (decimal?)row!["verwacht aantal"])
                .Should()
                .Equal(plan.Touchpoints().Select(one => one.Touchpoint.Volume?.Expected));
            ((string?)tables["marketingplan"]!.AsArray().Single()!["herzien op"]).Should().StartWith("2026-11-16");
        }
    }

    [ClientFact(Client)]
    public async Task A_reference_that_leads_nowhere_and_a_value_of_another_type_are_found()
    {
        var path = await Written(SamplePlans.Promotion, CsvDialect.Rfc4180);
        await Change(path, "contactmomenten.csv", ",website,", ",webzite,");
        await Change(path, "doelgroepen.csv", ",240000", ",veel");

        var (errors, _) = await Read(path);

        // And what refers to a table that cannot be read.
        errors.Should().HaveCount(3).And.Contain(error => error.StartsWith("persona-s: "));
        errors.Should().Contain(error => error.StartsWith("contactmomenten: Foreign key \"kanaal\" violation"));
        errors.Should().Contain(error => error.StartsWith("doelgroepen: ") && error.Contains("veel"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> Written(MarketingPlan plan, CsvDialect dialect)
    {
        var folder = Path.Combine(_folder, dialect.Name);
        await PlanCsv.WriteFolderAsync(plan, folder, new() { Dialect = dialect, Language = Language.Dutch });
        return Path.Combine(folder, "datapackage.json");
    }

    private static async Task Change(string package, string table, string from, string to)
    {
        var path = Path.Combine(Path.GetDirectoryName(package)!, table);
        var text = await File.ReadAllTextAsync(path);
        text.Should().Contain(from);
        await File.WriteAllTextAsync(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static async Task<(string[] Errors, JsonNode Tables)> Read(string path)
    {
        var (exitCode, output, errors) = await Shell.Run("node", "tests/clients/package.mjs", path);
        exitCode.Should().Be(0, errors);
        var package = JsonNode.Parse(output)![path]!;
        return ([.. package["errors"]!.AsArray().Select(error => (string)error!)], package["tables"]!);
    }
}
