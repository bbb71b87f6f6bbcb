using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Start;

/// <summary>Many plans, one at a time.</summary>
public sealed class PlanCollectionsTests
{
    private static readonly MarketingPlan[] Sample =
    [
        .. Plans.Sample(40).Select((plan, i) => plan with { Id = $"p-{i:D2}" }),
    ];

    [Theory]
    [InlineData("plannen")]
    [InlineData("plannen.jsonl")]
    public async Task What_is_saved_is_read_again_and_progress_is_told(string name)
    {
        using var work = new WorkFolder();
        var path = work.PathOf(name);
        var (saved, told) = (new Told(), new Told());

        var faults = await Sample.ToAsyncEnumerable().SaveAllAsync(path, saved);
        var read = await MarketingPlan.ReadAllAsync(path, told).ToListAsync();

        faults.Should().BeEmpty();
        read.Select(one => one.Plan).Should().Equal(Sample);
        saved.All.Should().HaveCount(Sample.Length);
        told.All[^1].Should().Be(new BulkProgress(40, 0, name == "plannen" ? 40 : null));
    }

    [Fact]
    public async Task A_line_is_a_line_whatever_stands_in_the_texts()
    {
        using var output = new MemoryStream();
        var plan = SamplePlans.Promotion with { Description = "regel \"1\" \\\nregel  2\t{ x }" };

        await PlanLines.WriteAsync(new[] { plan, plan }.ToAsyncEnumerable(), output);

        var text = Encoding.UTF8.GetString(output.ToArray());
        text.Split('\n').Should().HaveCount(3);
        PlanJson.Read(text.Split('\n')[0]).Value.Should().Be(plan);
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_place_and_the_rest_goes_on()
    {
        const string Good = """{"dakmad":"1.0","id":"p","name":"P"}""";
        var text = $"\uFEFF{Good}\r\n\n{{\"dakmad\":\"1.0\",\"id\":\"p\"}}\nkapot\n{{{new string(' ', 200)}\n{Good}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var read = await PlanLines.ReadAsync(stream, "plannen.jsonl", mostBytes: 100).ToListAsync();

        read.Select(one =>
                (one.Source, string.Join(' ', one.Result.Report.Select(found => $"{found.Id} {found.Location}")))
            )
            .Should()
            .Equal(
                ("plannen.jsonl(1)", ""),
                ("plannen.jsonl(3)", "DAK0011 plannen.jsonl(3,1)"),
                ("plannen.jsonl(4)", "DAK0003 plannen.jsonl(4,1)"),
                ("plannen.jsonl(5)", "DAK9012 plannen.jsonl(5,1)"),
                ("plannen.jsonl(6)", "")
            );
        read[^1].Result.Check().Should().OnlyContain(found => found.Location!.Line == 6);
    }

    [Fact]
    public async Task A_bad_file_is_told_and_the_rest_goes_on()
    {
        using var work = new WorkFolder();
        await Sample.Take(2).ToAsyncEnumerable().SaveAllAsync(work.Root);
        work.Write("p-00a.json", "{");
        File.CreateSymbolicLink(work.PathOf("p-00b.json"), work.PathOf("weg.json"));
        var told = new Told();

        var read = await MarketingPlan.ReadAllAsync(work.Root, told).ToListAsync();

        read.Select(one => Path.GetFileName(one.Source))
            .Should()
            .Equal("p-00.json", "p-00a.json", "p-00b.json", "p-01.json");
        read.Select(one => one.Plan is null).Should().Equal(false, true, true, false);
        read[1].Result.Report.HasErrors.Should().BeTrue();
        read[2].Fault.Should().BeOfType<FileNotFoundException>();
        told.All[^1].Should().Be(new BulkProgress(4, 2, 4));
    }

    [Fact]
    public async Task Of_two_plans_with_one_id_the_second_is_told()
    {
        using var work = new WorkFolder();

        var faults = await new[] { Sample[0], Sample[1] with { Id = "P-00" }, Sample[2] }
            .ToAsyncEnumerable()
            .SaveAllAsync(work.PathOf("map"));

        faults.Select(fault => fault.PlanId).Should().Equal("P-00");
        Directory.GetFiles(work.PathOf("map")).Should().HaveCount(2);
    }

    [Fact]
    public async Task Reading_and_writing_end_when_asked_and_nothing_half_stays()
    {
        using var work = new WorkFolder();
        using var asked = new CancellationTokenSource();
        await Sample.ToAsyncEnumerable().SaveAllAsync(work.PathOf("map"));
        var seen = 0;

        var reading = async () =>
        {
            await foreach (var _ in MarketingPlan.ReadAllAsync(work.PathOf("map"), cancellationToken: asked.Token))
            {
                if (++seen == 3)
                {
                    await asked.CancelAsync();
                }
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        var writing = () =>
            Sample.ToAsyncEnumerable().SaveAllAsync(work.PathOf("plannen.jsonl"), cancellationToken: asked.Token);
        await writing.Should().ThrowAsync<OperationCanceledException>();

        seen.Should().Be(3);
        Directory.GetFiles(work.Root).Should().BeEmpty();
    }

    private sealed class Told : IProgress<BulkProgress>
    {
        public List<BulkProgress> All { get; } = [];

        public void Report(BulkProgress value) => All.Add(value);
    }
}
