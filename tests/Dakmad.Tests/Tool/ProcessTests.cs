using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>The command as a process of its own, as users start it.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_plan_goes_through_pipes_as_bytes()
    {
        var csv = await File.ReadAllBytesAsync(SampleFiles.PromotionTable);

        var json = await RunAsync(["convert", "-", "-", "--to", "json"], csv);
        var back = await RunAsync(["convert", "-", "-", "--to", "csv"], Encoding.UTF8.GetBytes(json.Output));

        json.ExitCode.Should().Be(0);
        back.ExitCode.Should().Be(0);
        Encoding.UTF8.GetBytes(back.Output).Should().Equal(csv);
    }

    [Fact]
    public async Task Findings_and_failures_are_exit_codes_and_plain_text_whatever_the_environment_says()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LANG"] = "nl_NL.UTF-8",
            ["TERM"] = "xterm-256color",
        };

        var found = await RunAsync(["check", "-"], Encoding.UTF8.GetBytes(SampleFiles.Faulty), environment);
        var failed = await RunAsync(["check", "nergens.json"], [], environment);
        var wrong = await RunAsync(["chek"], [], environment);

        found.ExitCode.Should().Be(1);
        found.Output.Should().StartWith("<stdin>(4,62): fout DAK1001: De id ").And.NotContain("\u001b");
        failed
            .Should()
            .Be(
                new ToolRun(
                    2,
                    "1 file could not be read\n",
                    "dakmad: error: nergens.json cannot be read: the file does not exist\n"
                )
            );
        wrong.ExitCode.Should().Be(2);
        wrong.Output.Should().BeEmpty();
        wrong.Error.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task What_draws_colours_is_not_loaded_for_a_pipe()
    {
        using var folder = new WorkFolder();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, folder.PathOf(Path.GetFileName(file)));
        }

        await File.WriteAllTextAsync(folder.PathOf("Spectre.Console.dll"), "not a library");

        var run = await RunAsync(["check", SampleFiles.Promotion], [], tool: folder.PathOf("Dakmad.Tool.dll"));

        run.Should().Be(new ToolRun(0, "geen bevindingen in 1 bestand\n", ""));
    }

    private static async Task<ToolRun> RunAsync(
        string[] args,
        byte[] input,
        Dictionary<string, string>? environment = null,
        string? tool = null
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.ArgumentList.Add(tool ?? Path.Combine(AppContext.BaseDirectory, "Dakmad.Tool.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
