using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Formats;

/// <summary>What is not read at all: more than is wanted, and half characters.</summary>
public sealed class SourceLimitTests
{
    private const string Plan = """{"dakmad":"1.0","id":"a","name":"A"}""";

    [Fact]
    public async Task More_bytes_than_are_read_are_a_finding_in_every_way_of_reading()
    {
        var bytes = Encoding.UTF8.GetBytes(Plan);
        using var stream = new MemoryStream(bytes);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes);

        foreach (
            var report in new[]
            {
                PlanJson.Read(Plan, mostBytes: 10).Report,
                PlanJson.Read(bytes, mostBytes: 10).Report,
                (await PlanJson.ReadAsync(stream, mostBytes: 10)).Report,
                (await PlanJson.ReadFileAsync(path, mostBytes: 10)).Report,
                JourneyTableCsv.Read(Plan, mostBytes: 10).Report,
                JourneyTableCsv.Read(bytes, mostBytes: 10).Report,
                (await JourneyTableCsv.ReadFileAsync(path, mostBytes: 10)).Report,
            }
        )
        {
            report.Should().ContainSingle().Which.Id.Should().Be("DAK9012");
        }

        stream.Position.Should().Be(11, "no more is read than has to be");
        stream.Position = 0;
        (await PlanJson.ReadAsync(stream, mostBytes: bytes.Length)).Value.Should().NotBeNull();
        (await PlanJson.ReadFileAsync(path, mostBytes: bytes.Length)).Value.Should().NotBeNull();
        File.Delete(path);
    }

    [Fact]
    public void The_limit_is_told_in_megabytes()
    {
        var finding = PlanJson.Read(new byte[SourceText.UsualMostBytes + 1], "plan.json").Report[0];

        finding.Message(Language.Dutch).Should().Be("Dit bestand is groter dan 128 MB; het wordt niet gelezen.");
    }

    [Fact]
    public void A_value_that_is_too_long_to_keep_is_told_as_such()
    {
        foreach (var field in new[] { "x-a", "description" })
        {
            var json = Encoding.UTF8.GetBytes(Plan[..^1] + $",\"{field}\":\"?\"}}");
            var at = Array.IndexOf(json, (byte)'?');
            var bytes = new byte[json.Length + ExtraField.MostCharacters];
            bytes.AsSpan().Fill((byte)'a');
            json.AsSpan(0, at).CopyTo(bytes);
            json.AsSpan(at + 1).CopyTo(bytes.AsSpan(bytes.Length - (json.Length - at - 1)));

            var finding = PlanJson.Read(bytes).Report.Should().ContainSingle().Subject;

            finding.Id.Should().Be("DAK9013");
            finding.Message(Language.Dutch).Should().Contain("100 MB");
        }
    }

    [Theory]
    [InlineData("{\"dakmad\":\"1.0\",\n \"name\":\"a?b\"}", 2, 11)]
    [InlineData("?", 1, 1)]
    [InlineData("😀?", 1, 3)]
    public void Half_a_character_in_a_text_is_a_finding_where_it_stands(string form, int line, int column)
    {
        // The names of tests are files themselves, and could not hold it.
        var text = form.Replace('?', '\uD83D');
        foreach (
            var report in new[]
            {
                PlanJson.Read(text, "plan.json").Report,
                JourneyTableCsv.Read(text, "plan.json").Report,
                RuleConfigurationJson.Read(text, "plan.json").Report,
            }
        )
        {
            var finding = report.Should().ContainSingle().Subject;

            finding.Id.Should().Be("DAK0016");
            finding.Location.Should().Be(new SourceLocation("plan.json", line, column));
        }
    }

    [Fact]
    public async Task An_empty_path_is_misuse()
    {
        var plan = SamplePlans.Promotion;
        Func<Task>[] wrong =
        [
            () => PlanJson.ReadFileAsync(""),
            () => PlanJson.WriteFileAsync(plan, ""),
            () => JourneyTableCsv.ReadFileAsync(""),
            () => RuleConfigurationJson.ReadFileAsync(""),
        ];

        foreach (var call in wrong)
        {
            (await call.Should().ThrowAsync<ArgumentException>()).WithParameterName("path");
        }
    }
}
