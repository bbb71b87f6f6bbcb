using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dakmad.Rendering;
using Dakmad.Rendering.Sarif;
using Dakmad.Rules;
using Dakmad.Tests.Docs;
using Dakmad.Tests.Rendering;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>Programs of others find nothing wrong with the logs, and do find what is wrong with a broken one.</summary>
public sealed class SarifClientTests : IDisposable
{
    private const string Client = "tests/clients/sarif/";
    private const string Multitool = Client + "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool";
    private const string Schema = Client + "node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-sarif-").FullName;

    [ClientFact(Multitool)]
    public async Task The_SARIF_multitool_finds_nothing_by_its_rules_and_those_of_GitHub() =>
        (await Validate(Logs())).Should().BeEmpty();

    [ClientFact(Multitool)]
    public async Task The_SARIF_multitool_finds_what_is_wrong() =>
        (await Validate(BrokenLog())).Should().Contain(["JSON1005", "JSON1008"]);

    [ClientFact(Schema, "/usr/lib/python3/dist-packages/jsonschema")]
    public async Task The_logs_follow_the_schema_of_SARIF()
    {
        var (exitCode, output, errors) = await Shell.Run([
            "/usr/bin/python3",
            Client + "validate.py",
            Schema,
            .. Logs(),
        ]);

        exitCode.Should().Be(0, errors);
        output.Should().BeEmpty();
    }

    [ClientFact(Schema, "/usr/lib/python3/dist-packages/jsonschema")]
    public async Task A_broken_log_does_not_follow_the_schema()
    {
        var (_, output, errors) = await Shell.Run("/usr/bin/python3", Client + "validate.py", Schema, BrokenLog());

        errors.Should().BeEmpty();
        output.Split('\n').Should().HaveCount(3).And.Contain(line => line.Contains("'nonsense' was unexpected"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The ids of what the multitool finds.</summary>
    private async Task<string[]> Validate(params string[] logs)
    {
        var found = Path.Combine(_folder, "found.sarif");
        var (exitCode, output, errors) = await Shell.Run([
            Repository.PathOf(Multitool),
            "validate",
            .. logs,
            "--rule-kind",
            "Sarif;Ghas",
            "--config",
            Client + "policy.xml",
            "--output",
            found,
        ]);

        exitCode.Should().Be(0, output + errors);
        output.Should().Contain($"{logs.Length} files scanned");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(found));
        return
        [
            .. json
                .RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Select(result => result.GetProperty("ruleId").GetString()!),
        ];
    }

    /// <summary>A log of each rule's case, of a file that cannot be read, and of one without findings.</summary>
    private string[] Logs() =>
        [
            Log(
                "rules",
                Language.Dutch,
                [.. RuleSet.All.Rules.Select(rule => ReportedFiles.OfCase(rule.Descriptor.Id))]
            ),
            Log("mistakes", Language.English, ReportedFiles.TwelveMistakes()),
            Log("sound", Language.English, new CheckedFile("keurig.json", new())),
        ];

    private string BrokenLog()
    {
        var log = Log("broken", Language.English, ReportedFiles.TwelveMistakes());
        var text = File.ReadAllText(log);
        File.WriteAllText(
            log,
            text.Replace("\"version\": \"2.1.0\",", "\"version\": \"2.1.0\", \"nonsense\": 1,")
                .Replace("\"startLine\": 6,", "\"startLine\": 0,")
        );
        return log;
    }

    private string Log(string name, Language language, params CheckedFile[] files)
    {
        var path = Path.Combine(_folder, $"{name}.sarif");
        File.WriteAllText(path, Rendered.Text(output => SarifLog.Write(files, language, output)));
        return path;
    }
}
