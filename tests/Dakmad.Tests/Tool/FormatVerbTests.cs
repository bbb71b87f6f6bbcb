using System;
using System.IO;
using System.Threading.Tasks;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class FormatVerbTests
{
    private const string Untidy = """{"name":"P","dakmad":"1.0","language":"en","id":"p"}""";

    [Fact]
    public async Task A_file_is_rewritten_once_and_then_left_alone()
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.json", Untidy);

        var first = await ToolRun.OfAsync("format", file);
        var formatted = File.ReadAllText(file);
        var moment = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, moment);
        var second = await ToolRun.OfAsync("format", file);

        first.Should().Be(new ToolRun(0, "", $"{file}: rewritten\n"));
        formatted.Should().Be(PlanJson.Write(PlanJson.Read(Untidy).Value!));
        second.Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(file).Should().Be(formatted);
        File.GetLastWriteTimeUtc(file).Should().Be(moment);
        Directory.GetFiles(folder.Root).Should().Equal(file);
    }

    [Fact]
    public async Task Checking_names_what_would_change_and_changes_nothing()
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.json", Untidy);

        var run = await ToolRun.OfAsync("format", "--check", SampleFiles.Promotion, file, "--lang", "nl");

        run.Should().Be(new ToolRun(1, $"{file}: zou veranderen\n", ""));
        File.ReadAllText(file).Should().Be(Untidy);
    }

    [Fact]
    public async Task The_samples_are_in_their_canonical_form()
    {
        var run = await ToolRun.OfAsync("format", "--check", SampleFiles.Promotion, SampleFiles.PromotionTable);

        run.Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public async Task A_file_with_errors_is_left_alone_and_the_others_are_formatted()
    {
        using var folder = new WorkFolder();
        var faulty = folder.Write("fout.json", SampleFiles.Faulty);
        var file = folder.Write("plan.json", Untidy);

        var run = await ToolRun.OfAsync("format", faulty, folder.PathOf("nergens"), file);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should()
            .StartWith($"{faulty}(4,62): fout DAK1001: ")
            .And.Contain($"{faulty}: niet herschreven\n")
            .And.Contain("nergens cannot be read: the file does not exist\n")
            .And.EndWith($"{file}: rewritten\n");
        File.ReadAllText(faulty).Should().Be(SampleFiles.Faulty);
    }

    [Fact]
    public async Task Standard_input_is_formatted_to_standard_output()
    {
        var run = await ToolRun.OfAsync(["format", "-"], Untidy);
        var again = await ToolRun.OfAsync(["format", "-"], run.Output);
        var check = await ToolRun.OfAsync(["format", "-", "--check"], Untidy);

        run.Should().Be(new ToolRun(0, PlanJson.Write(PlanJson.Read(Untidy).Value!), ""));
        again.Should().Be(run);
        check.Should().Be(new ToolRun(1, "<stdin>: would change\n", ""));
    }

    [Fact]
    public async Task A_table_is_formatted_as_a_table()
    {
        var run = await ToolRun.OfAsync(
            ["format", "-"],
            "customer journey,\"Activiteit\",Taak , Kanaal\n\nTV,Informeren,,Massamedia: tv\n"
        );

        run.Output.Should().Be("Customer Journey,Activiteit,Taak,Kanaal\r\nTV,Informeren,,Massamedia: tv\r\n");
    }

    [Fact]
    public async Task A_plan_of_a_newer_version_is_not_made_older()
    {
        using var folder = new WorkFolder();
        var newer = Untidy.Replace("1.0", "1.7");
        var file = folder.Write("plan.json", newer);

        var run = await ToolRun.OfAsync("format", file);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain(": info DAK0008: ").And.EndWith($"{file}: left as it is\n");
        File.ReadAllText(file).Should().Be(newer);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Line_ends_and_a_byte_order_mark_of_a_file_are_kept_and_are_no_difference(string end, string mark)
    {
        using var folder = new WorkFolder();
        var text =
            mark + (await File.ReadAllTextAsync(SampleFiles.Promotion)).Replace("\n", end, StringComparison.Ordinal);
        var plan = folder.Write("plan.json", text);

        var check = await ToolRun.OfAsync("format", "--check", plan);
        await File.WriteAllTextAsync(plan, text + end);
        await ToolRun.OfAsync("format", plan);

        check.ExitCode.Should().Be(0);
        (await File.ReadAllBytesAsync(plan)).Should().Equal(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
