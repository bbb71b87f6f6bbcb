using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Start;

public sealed class PlanFilesTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples", "plans", "promotion.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-start-").FullName;

    private string Target => Path.Combine(_folder, "plan.json");

    [Fact]
    public async Task A_plan_is_loaded_and_saved_without_a_change_by_every_way()
    {
        var bytes = await File.ReadAllBytesAsync(Sample);
        var plan = MarketingPlan.Load(Sample);

        MarketingPlan.Load(new MemoryStream(bytes)).Should().Be(plan);
        (await MarketingPlan.LoadAsync(Sample)).Should().Be(plan);
        (await MarketingPlan.LoadAsync(new MemoryStream(bytes))).Should().Be(plan);
        MarketingPlan.Parse(Encoding.UTF8.GetString(bytes)).Should().Be(plan);
        MarketingPlan.ReadFile(Sample).Plan.Should().Be(plan);
        (await MarketingPlan.ReadFileAsync(Sample)).Plan.Should().Be(plan);

        plan.Save(Target);
        (await File.ReadAllBytesAsync(Target)).Should().Equal(bytes);
        await plan.SaveAsync(Target);
        (await File.ReadAllBytesAsync(Target)).Should().Equal(bytes);
        using var stream = new MemoryStream();
        plan.Save(stream);
        stream.ToArray().Should().Equal(bytes);
        using var later = new MemoryStream();
        await plan.SaveAsync(later);
        later.ToArray().Should().Equal(bytes);
        plan.ToJson().Should().Be(Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void What_cannot_be_read_says_everything_with_its_place_in_the_language_of_the_plan()
    {
        File.WriteAllText(Target, """{ "dakmad": "1.0", "id": "x", "language": "nl", "budget": 1, "naam": 2 }""");

        Action load = () => MarketingPlan.Load(Target);

        var thrown = load.Should().Throw<ReadException>().Which;
        thrown.Report.Errors.Should().HaveCountGreaterThan(1);
        thrown.Message.Should().Be(thrown.Report.ToString()).And.Contain($"{Target}(1,").And.Contain("ontbreekt");
        load.Should().Throw<FormatException>();
        MarketingPlan.ReadFile(Target).Plan.Should().BeNull();
    }

    [Fact]
    public void A_stream_is_read_as_the_text_of_it_and_no_further_than_is_allowed()
    {
        var bytes = File.ReadAllBytes(Sample);

        PlanJson.Read(new Trickle(bytes)).Value.Should().Be(PlanJson.Read(bytes).Value);
        PlanJson.Read(new Trickle(bytes), mostBytes: 100).Report.Single().Id.Should().Be("DAK9012");
        MarketingPlan.Read(new MemoryStream([0xFF]), "x.json").Report.Single().Location!.File.Should().Be("x.json");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A stream that says nothing of its length and gives a few bytes at a time, as a network does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
    }
}
