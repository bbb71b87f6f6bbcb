using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>The web API among the samples, asked as a stranger would.</summary>
[Collection(Shell.Building)]
public sealed class WebApiScriptTests
{
    private const string Listening = "Now listening on: ";

    [Fact]
    public async Task Plans_are_bound_and_answered_and_what_is_wrong_is_told_path_by_path()
    {
        var start = new ProcessStartInfo("dotnet", ["run", Path.Combine("samples", "scripts", "web-api.cs")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        using var process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = new(await Address(process)) };

            var plan = await client.GetStringAsync("/plan");
            MarketingPlan.Parse(plan).Should().Be(SamplePlans.Promotion);

            var checkedPlan = await Post(client, "/check", plan);
            checkedPlan.Status.Should().Be(HttpStatusCode.OK, checkedPlan.Text);
            JsonNode.Parse(checkedPlan.Text)!["findings"]!.AsArray().Should().BeEmpty();

            var marked = await Post(client, "/submissions", $$"""{ "student": "Sanne", "plan": {{plan}} }""");
            marked.Status.Should().Be(HttpStatusCode.OK, marked.Text);
            JsonNode.Parse(marked.Text)!["assessment"]!["assessmentFormat"].Should().NotBeNull();

            var broken = await Post(client, "/check", """{ "dakmad": "1.0", "id": "x", "name": "X", "budget": 1 }""");
            broken.Status.Should().Be(HttpStatusCode.BadRequest, broken.Text);
            JsonNode.Parse(broken.Text)!["errors"]!["/budget"]!.AsArray().Should().NotBeEmpty();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> Address(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                return line[(at + Listening.Length)..].Trim();
            }
        }

        throw new InvalidOperationException("The web API has ended before it listened.");
    }

    private static async Task<(HttpStatusCode Status, string Text)> Post(HttpClient client, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(path, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
