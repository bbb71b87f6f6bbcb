using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dakmad.Schema;
using Dakmad.Tests.Docs;
using Dakmad.Tests.Schema;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Clients;

/// <summary>Validators of others come to the same verdict on a plan, by its schema, as the reader does.</summary>
public sealed class PlanSchemaClientTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-schema-").FullName;

    [ClientFact("tests/clients/node_modules/ajv", "tests/clients/node_modules/ajv-formats")]
    public Task Ajv_agrees_with_the_reader() => Agrees("node", "tests/clients/validate.mjs");

    [ClientFact("/usr/lib/python3/dist-packages/jsonschema")]
    public Task Jsonschema_for_Python_agrees_with_the_reader() =>
        Agrees("/usr/bin/python3", "tests/clients/validate.py");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task Agrees(string program, string script)
    {
        var schema = Path.Combine(_folder, "schema");
        await File.WriteAllTextAsync(schema, PlanSchema.Text);
        foreach (var (name, json) in SharedPlans.All)
        {
            await File.WriteAllBytesAsync(Path.Combine(_folder, name), json);
        }

        var (exitCode, output, errors) = await Shell.Run(program, script, schema, _folder);

        exitCode.Should().Be(0, errors);
        var verdicts = JsonSerializer.Deserialize<Dictionary<string, bool?>>(output)!;
        verdicts.Should().HaveCount(SharedPlans.All.Count);
        verdicts.Values.Distinct().Should().HaveCount(3, "the plans call for every verdict");
        Differences(verdicts).Should().BeEmpty();
    }

    private static IEnumerable<string> Differences(Dictionary<string, bool?> verdicts) =>
        from plan in SharedPlans.All
        let expected = SchemaTable.OfDocumentation.Verdict(plan.Name, plan.Json)
        where verdicts[plan.Name] != expected
        select $"{plan.Name}: the reader found [{string.Join(' ', SchemaTable.Errors(plan.Json))}], the validator says {Said(verdicts[plan.Name])}";

    private static string Said(bool? verdict) =>
        verdict switch
        {
            true => "sound",
            false => "not sound",
            null => "not JSON",
        };
}
