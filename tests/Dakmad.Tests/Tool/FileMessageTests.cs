using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>What is told of files that cannot be read or written: in our words, once, in the language that was asked.</summary>
public sealed class FileMessageTests
{
    [Theory]
    [InlineData("nl", "'' kan niet worden gelezen: de naam is leeg", "check", "")]
    [InlineData("en", "'' cannot be read: the name is empty", "check", "")]
    [InlineData("nl", "'' kan niet worden geschreven: de naam is leeg", "schema", "--out", "")]
    [InlineData("en", "'' cannot be written: the name is empty", "new", "")]
    [InlineData("nl", "a\\u0000b kan niet worden gelezen: dit kan geen naam zijn", "check", "a\0b")]
    [InlineData("en", "/tmp/ cannot be written: it is a folder", "schema", "--out", "/tmp/")]
    [InlineData("nl", "/nergens/x.json kan niet worden geschreven: de map bestaat niet", "new", "/nergens/x.json")]
    public async Task A_name_that_is_none_is_told(string language, string message, params string[] args)
    {
        var run = await ToolRun.OfAsync([.. args, "--lang", language]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be($"dakmad: {(language == "nl" ? "fout" : "error")}: {message}\n");
    }

    [Theory]
    [InlineData(300)]
    [InlineData(10_000)]
    public async Task A_name_that_is_too_long_is_told_once_and_not_in_full(int length)
    {
        var name = new string('n', length);

        var read = await ToolRun.OfAsync("check", name, "--lang", "nl");
        var written = await ToolRun.OfAsync("new", $"{name}.json", "--lang", "en");

        read.Error.Should().EndWith(" kan niet worden gelezen: de naam is te lang\n");
        written.Error.Should().EndWith(" cannot be written: the name is too long\n");
        read.Error.Length.Should().BeLessThan(400);
        written.Error.Length.Should().BeLessThan(400);
    }

    [Theory]
    [InlineData(225)]
    [InlineData(250)]
    public async Task A_name_as_long_as_can_be_is_written(int length)
    {
        using var folder = new WorkFolder();
        var file = folder.PathOf($"{new string('n', length)}.json");

        var made = await ToolRun.OfAsync("new", file);
        var again = await ToolRun.OfAsync("new", file, "--force", "--name", "Tweede");

        made.Should().Be(new ToolRun(0, "", ""));
        again.Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(file).Should().Contain("Tweede");
    }

    [Theory]
    [InlineData("/dev/null", "/dev/null")]
    [InlineData("-", "<stdin>")]
    public async Task Nothing_at_all_is_no_table_without_a_header(string path, string name)
    {
        var run = await ToolRun.OfAsync("check", path, "--lang", "nl");

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith($"{name}(1,1): fout DAK0003: ").And.Contain("het bestand is leeg");
    }

    [Theory]
    [InlineData(0, 80)]
    [InlineData(-1, 80)]
    [InlineData(1, 1)]
    [InlineData(120, 120)]
    public void A_terminal_without_a_size_has_the_usual_width(int columns, int width) =>
        Dakmad.Tool.Streams.WidthOf(columns).Should().Be(width);
}
