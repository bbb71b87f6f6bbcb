using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Tests.Clients;
using Dakmad.Tests.Docs;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>The command as a shell starts it: in a folder, with streams that are closed or the same, and with signals.</summary>
public sealed class ShelledTests : IDisposable
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Dakmad.Tool.dll");

    private readonly WorkFolder _folder = new();

    [Fact]
    public async Task A_bare_name_that_is_a_relative_link_leads_to_the_file_beside_it()
    {
        var verb = WritingVerb.Named("format");
        var real = _folder.Write("real-of-dakmad.json", verb.Old);
        File.CreateSymbolicLink(_folder.PathOf("plan.json"), "real-of-dakmad.json");

        var run = await Sh("dakmad format plan.json");

        run.ExitCode.Should().Be(0, run.Error);
        File.ReadAllText(real).Should().Be(File.ReadAllText(SampleFiles.Promotion));
        File.Exists("/real-of-dakmad.json").Should().BeFalse();
    }

    [Fact]
    public async Task A_link_out_of_the_working_folder_is_not_followed()
    {
        var verb = WritingVerb.Named("format");
        var outside = _folder.Write("outside.json", verb.Old);
        Directory.CreateDirectory(_folder.PathOf("work/deep"));
        File.CreateSymbolicLink(_folder.PathOf("work/plan.json"), "../outside.json");

        var here = await Sh("cd work; dakmad format plan.json --lang nl");
        var below = await Sh("cd work/deep; dakmad format ../plan.json --lang en");
        var around = await Sh("dakmad format work/plan.json");

        here.ExitCode.Should().Be(2);
        here.Error.Should().Contain("leidt uit ").And.EndWith("; met --follow-links mag dat\n");
        below.ExitCode.Should().Be(2);
        below.Error.Should().Contain("leads out of ");
        around.ExitCode.Should().Be(0, around.Error);
        File.ReadAllText(outside).Should().Be(File.ReadAllText(SampleFiles.Promotion));
    }

    [Theory]
    [InlineData("dakmad check - --lang en <&-", "dakmad: error: standard input cannot be read: the stream is closed\n")]
    [InlineData(
        "dakmad render - --lang nl <&-",
        "dakmad: fout: standaardinvoer kan niet worden gelezen: de stroom is gesloten\n"
    )]
    [InlineData("dakmad schema --lang en >&-", "dakmad: error: output cannot be written: the stream is closed\n")]
    [InlineData("dakmad check . --lang en", "dakmad: error: . cannot be read: it is a folder\n")]
    [InlineData(
        "mkdir gone; cd gone; rmdir ../gone; dakmad check a.json --lang en",
        "dakmad: error: a.json cannot be read: the working folder does not exist any more\n"
    )]
    [InlineData(
        "mkdir gone; cd gone; rmdir ../gone; dakmad new a.json --lang nl",
        "dakmad: fout: a.json kan niet worden geschreven: de map waarin wordt gewerkt bestaat niet meer\n"
    )]
    [InlineData(
        "dakmad new x.json 2>&-; cp x.json y.json; dakmad render x.json --lang en >> x.json; cmp x.json y.json 1>&2; exit 2",
        "dakmad: error: standard output goes to x.json, which is read\n"
    )]
    [InlineData(
        "dakmad new x.json; dakmad analyse - --out x.json --force --lang en < x.json",
        "dakmad: error: x.json is also read by this command, and would be lost\n"
    )]
    public async Task What_cannot_be_done_is_told(string script, string error)
    {
        var run = await Sh(script);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be(error);
    }

    [Fact]
    public async Task Who_stops_reading_changes_nothing()
    {
        var run = await Sh("{ dakmad rules --format json; echo $? > code; } | head -c 1; cat code");

        run.Should().Be(new ToolRun(0, "{0\n", ""));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task A_signal_ends_what_waits_for_a_pipe(string signal, int exitCode)
    {
        var run = await Signalled("check pipe", signal);

        run.Should().Be(new ToolRun(exitCode, "", ""));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Signals_end_what_computes_and_leave_nothing_behind(string signal, int exitCode)
    {
        var run = await Signalled(
            $"check $(for i in {{1..5000}}; do echo '{SampleFiles.Promotion}'; done) pipe",
            signal,
            signal
        );

        run.ExitCode.Should().Be(exitCode);
        run.Output.Should().BeEmpty();
        Directory.GetFileSystemEntries(_folder.Root).Should().Equal(_folder.PathOf("pipe"));
    }

    [ClientFact("/usr/bin/python3")]
    public async Task A_terminal_without_a_size_gets_tables_of_the_usual_width()
    {
        const string Spawn = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
        string[] args = ["analyse", SampleFiles.Promotion, "--what", "cost"];

        var run = await Shell.Run(["/usr/bin/python3", "-c", Spawn, "dotnet", Tool, .. args]);
        var piped = await ToolRun.OfAsync(args);

        run.ExitCode.Should().Be(0, run.Errors);
        run.Output.Should().Contain(piped.Output.Split('\n')[0]).And.NotContain("width");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Signals a command once it hears signals and has computed for a while, or waits for the pipe.</summary>
    private Task<ToolRun> Signalled(string args, params string[] signals)
    {
        var kills = string.Join(' ', signals.Select(signal => $"kill -s {signal} $p;"));
        return Sh(
            $$"""
            set -m  # or else bash makes what runs beside it deaf to SIGINT
            mkfifo pipe
            dotnet '{{Tool}}' {{args}} 2> errors & p=$!
            exec 2> /dev/null  # bash tells how its jobs end
            while [ -d /proc/$p ] && ! grep -q '^SigCgt:.*[13579bdf]$' /proc/$p/status; do sleep 0.05; done
            ticks() { cut -d ' ' -f 14 /proc/$p/stat; }
            start=$(ticks)
            while grep -q '^State:.R' /proc/$p/status && [ $(ticks) -lt $((start + 30)) ]; do sleep 0.05; done
            {{kills}}
            wait $p; code=$?
            cat errors; rm errors
            exit $code
            """
        );
    }

    private async Task<ToolRun> Sh(string script)
    {
        var (exitCode, output, error) = await Shell.RunIn(
            _folder.Root,
            new Dictionary<string, string>(StringComparer.Ordinal),
            ["bash", "-c", $"dakmad() {{ dotnet '{Tool}' \"$@\"; }}\n{script}"]
        );
        return new(exitCode, output, error);
    }
}
