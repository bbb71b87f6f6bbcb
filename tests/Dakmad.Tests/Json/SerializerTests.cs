using System;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>Plans and results in the hands of System.Text.Json.</summary>
public sealed partial class SerializerTests
{
    private static readonly MarketingPlan Plan = SamplePlans.Promotion;
    private static readonly JsonSerializerOptions InPieces = new() { DefaultBufferSize = 16 };
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public void A_plan_is_a_property_of_somebodys_type_and_reads_back() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var json = JsonSerializer.Serialize(
                    new Submission("Sanne", plan),
                    SubmissionContext.Default.Submission
                );

                JsonSerializer
                    .Deserialize(json, SubmissionContext.Default.Submission)
                    .Should()
                    .Be(new Submission("Sanne", plan));
                JsonSerializer.Deserialize<Submission>(json).Should().Be(new Submission("Sanne", plan));
                JsonNode.DeepEquals(JsonNode.Parse(json)!["Plan"], JsonNode.Parse(plan.ToJson())).Should().BeTrue();
            },
            tests: 100
        );

    [Fact]
    public async Task A_plan_is_read_from_a_stream_in_pieces()
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Submission("Sanne", Plan));

        var read = await JsonSerializer.DeserializeAsync<Submission>(new MemoryStream(bytes), InPieces);

        read!.Plan.Should().Be(Plan);
        (await PlanJson.ReadAsync(PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(Plan.ToJson())))))
            .Value.Should()
            .Be(Plan);
        var pipe = new Pipe();
        PlanJson.Write(Plan, pipe.Writer);
        await pipe.Writer.CompleteAsync();
        (await PlanJson.ReadAsync(pipe.Reader, mostBytes: 100)).Report.Single().Id.Should().Be("DAK9012");
    }

    [Fact]
    public void The_writer_of_the_whole_says_how_it_is_laid_out()
    {
        JsonSerializer.Serialize(Plan).Should().NotContain("\n");
        JsonSerializer.Serialize(Plan, Indented).Should().Contain("{\n  \"dakmad\"");
        JsonSerializer.Serialize((MarketingPlan?)null).Should().Be("null");
        JsonSerializer.Deserialize<MarketingPlan>("null").Should().BeNull();
    }

    [Fact]
    public void A_plan_that_is_wrong_is_told_with_paths_in_the_plan()
    {
        var json = """{ "Student": "Sanne", "Plan": { "dakmad": "1.0", "id": "x", "language": "nl", "budget": 1 } }""";

        Action read = () => JsonSerializer.Deserialize<Submission>(json);

        var thrown = read.Should().Throw<JsonException>().Which;
        var inner = thrown.InnerException.Should().BeOfType<ReadException>().Subject;
        thrown.Message.Should().StartWith(inner.Report.ToString());
        inner.Report.Select(finding => finding.Path.ToString()).Should().Contain("/budget");
        inner.Report.Should().OnlyContain(finding => finding.Location == null);
        inner.Report.ErrorsByPath()["/budget"].Should().ContainSingle().Which.Should().NotBeNullOrEmpty();
        inner
            .Report.ErrorsByPath(Language.English)["/budget"]
            .Should()
            .NotEqual(inner.Report.ErrorsByPath()["/budget"]);
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Submission>("""{ "Plan": { "dakmad": """))
            .Should()
            .Throw<JsonException>();
    }

    [Fact]
    public void Results_are_written_as_their_writers_write_them()
    {
        var dutch = Plan with { Language = Language.Dutch };
        var report = RulePlans.Broken().Check();

        Same(JsonSerializer.Serialize(report), report.ToJson());
        Same(JsonSerializer.Serialize(dutch.Assess()), dutch.Assess().ToJson());
        Same(JsonSerializer.Serialize(dutch.Analyse()), dutch.Analyse().ToJson());
        var comparison = dutch.CompareWith(dutch with { Budget = new(5, "EUR") });
        Same(JsonSerializer.Serialize(comparison), comparison.ToJson());
        var table = dutch.Analyse().ToTables()[0];
        Same(
            JsonSerializer.Serialize(table),
            JsonNode.Parse(table.ToJson(Language.English))!["tables"]![0]!.ToJsonString()
        );
    }

    [Fact]
    public void A_result_is_not_read_again()
    {
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<DiagnosticReport>("{}"))
            .Should()
            .Throw<NotSupportedException>()
            .WithMessage("*DiagnosticReport*");
    }

    private static void Same(string json, string other) =>
        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(other)).Should().BeTrue();

    internal sealed record Submission(string Student, MarketingPlan Plan);

    [JsonSerializable(typeof(Submission))]
    internal sealed partial class SubmissionContext : JsonSerializerContext;
}
