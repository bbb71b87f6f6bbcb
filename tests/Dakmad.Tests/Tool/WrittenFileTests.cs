using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>Every verb that writes, and everything that can stand where it writes.</summary>
public sealed class WrittenFileTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public static TheoryData<string> Verbs => [.. WritingVerb.All.Select(verb => verb.Name)];

    public static TheoryData<string> Makers =>
        [.. WritingVerb.All.Where(verb => !verb.IsRewriting).Select(verb => verb.Name)];

    public static TheoryData<string> Readers =>
        [.. WritingVerb.All.Where(verb => verb.Reads).Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_link_stays_and_the_file_it_leads_to_is_written(string name)
    {
        var verb = WritingVerb.Named(name);
        var real = _folder.Write("real.json", verb.Old);
        File.CreateSymbolicLink(_folder.PathOf("link.json"), real);

        await Writes(verb, "link.json", real);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_relative_link_leads_on_from_where_it_stands(string name)
    {
        var verb = WritingVerb.Named(name);
        Directory.CreateDirectory(_folder.PathOf("deep/down"));
        var real = _folder.Write("deep/real.json", verb.Old);
        File.CreateSymbolicLink(_folder.PathOf("deep/down/up.json"), "../real.json");
        File.CreateSymbolicLink(_folder.PathOf("side"), "deep/down");
        File.CreateSymbolicLink(_folder.PathOf("chain.json"), "side/up.json");

        await Writes(verb, "chain.json", real);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_folder_may_be_a_link(string name)
    {
        var verb = WritingVerb.Named(name);
        var real = _folder.Write("real.json", verb.Old);
        Directory.CreateSymbolicLink(_folder.PathOf("here"), ".");

        await Writes(verb, "here/real.json", real);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_link_to_nothing_is_refused(string name)
    {
        var verb = WritingVerb.Named(name);
        File.CreateSymbolicLink(_folder.PathOf("link.json"), "nowhere.json");

        await Refuses(verb, "link.json", "does not exist");

        File.Exists(_folder.PathOf("nowhere.json")).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_file_with_another_name_is_refused(string name)
    {
        var verb = WritingVerb.Named(name);
        var real = _folder.Write("real.json", verb.Old);
        await Shelled("ln", real, _folder.PathOf("other.json"));

        await Refuses(verb, "real.json", "cannot be written: it has another name (a hard link)");

        File.ReadAllText(real).Should().Be(verb.Old);
        File.ReadAllText(_folder.PathOf("other.json")).Should().Be(verb.Old);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_read_only_file_is_refused_whoever_asks(string name)
    {
        var verb = WritingVerb.Named(name);
        var real = _folder.Write("real.json", verb.Old);
        await Shelled("chmod", "444", real);

        await Refuses(verb, "real.json", "cannot be written: it is read-only");

        File.ReadAllText(real).Should().Be(verb.Old);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_pipe_is_written_into_and_stays_a_pipe(string name)
    {
        var verb = WritingVerb.Named(name);
        var pipe = _folder.PathOf("pipe");
        await Shelled("mkfifo", pipe);
        if (verb.IsRewriting)
        {
            var text = _folder.Write("text.json", verb.Old);
            var feeding = Shelled("sh", "-c", $"cat '{text}' > '{pipe}'");
            await Refuses(verb, "pipe", "is not a file that can be rewritten");
            await feeding;
        }
        else
        {
            var reading = Shelled("cat", pipe);
            var run = await ToolRun.OfAsync([.. verb.Args(SampleFiles.Promotion, pipe), "--lang", "en"]);
            run.ExitCode.Should().Be(0, run.Error);
            (await reading).Should().NotBeEmpty();
        }

        (await Shelled("stat", "-c", "%F", pipe)).Should().Be("fifo\n");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_device_is_written_into_and_stays_a_device(string name)
    {
        var verb = WritingVerb.Named(name);

        var run = await ToolRun.OfAsync([.. verb.Args(SampleFiles.Promotion, "/dev/null"), "--lang", "en"]);

        (await Shelled("stat", "-c", "%F", "/dev/null")).Should().Be("character special file\n");
        run.ExitCode.Should().Be(verb.IsRewriting ? 1 : 0, run.Error);
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public async Task A_full_device_is_told_in_plain_words(string name)
    {
        var verb = WritingVerb.Named(name);

        var run = await ToolRun.OfAsync([.. verb.Args(SampleFiles.Promotion, "/dev/full"), "--lang", "en"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("dakmad: error: /dev/full cannot be written: the disk is full\n");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task What_is_read_is_not_written_over_whatever_it_is_called(string name)
    {
        var verb = WritingVerb.Named(name);
        var plan = _folder.PathOf("plan.json");
        File.Copy(SampleFiles.Promotion, plan);
        File.CreateSymbolicLink(_folder.PathOf("report.md"), "plan.json");
        Directory.CreateSymbolicLink(_folder.PathOf("here"), ".");

        foreach (var (read, written) in new[] { ("plan.json", "report.md"), ("here/plan.json", "plan.json") })
        {
            var run = await ToolRun.OfAsync([
                .. verb.Forced(_folder.PathOf(read), _folder.PathOf(written)),
                "--lang",
                "en",
            ]);

            run.ExitCode.Should().Be(2);
            run.Error.Should()
                .Be($"dakmad: error: {_folder.PathOf(written)} is also read by this command, and would be lost\n");
            File.ReadAllBytes(plan).Should().Equal(File.ReadAllBytes(SampleFiles.Promotion));
        }
    }

    [Fact]
    public async Task Nor_are_the_settings_of_rules()
    {
        var rules = _folder.Write("rules.txt", "{}");

        var run = await ToolRun.OfAsync(
            "check",
            SampleFiles.Promotion,
            "--rules",
            rules,
            "--out",
            rules,
            "--lang",
            "nl"
        );

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be($"dakmad: fout: {rules} wordt in deze opdracht ook gelezen, en zou verloren gaan\n");
        File.ReadAllText(rules).Should().Be("{}");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_link_out_of_a_checkout_is_followed_only_when_asked(string name)
    {
        var verb = WritingVerb.Named(name);
        Directory.CreateDirectory(_folder.PathOf("checkout/.git"));
        Directory.CreateDirectory(_folder.PathOf("checkout/deep"));
        var outside = _folder.Write("outside.json", verb.Old);
        File.CreateSymbolicLink(_folder.PathOf("checkout/link.json"), "../outside.json");
        Directory.CreateSymbolicLink(_folder.PathOf("checkout/deep/out"), "../..");

        foreach (var link in new[] { "checkout/link.json", "checkout/deep/out/outside.json" })
        {
            await Refuses(
                verb,
                link,
                $"leads out of {_folder.PathOf("checkout")} to {outside}; --follow-links allows that"
            );
            File.ReadAllText(outside).Should().Be(verb.Old);
        }

        await Writes(verb, "checkout/link.json", outside, "--follow-links");
    }

    [Fact]
    public async Task A_link_within_a_checkout_is_followed()
    {
        var verb = WritingVerb.Named("format");
        Directory.CreateDirectory(_folder.PathOf("checkout/.git"));
        Directory.CreateDirectory(_folder.PathOf("checkout/deep"));
        var real = _folder.Write("checkout/real.json", verb.Old);
        File.CreateSymbolicLink(_folder.PathOf("checkout/deep/link.json"), "../real.json");

        await Writes(verb, "checkout/deep/link.json", real);
    }

    public void Dispose() => _folder.Dispose();

    private async Task Writes(WritingVerb verb, string name, string real, params string[] options)
    {
        var before = Everything();

        var run = await ToolRun.OfAsync([.. verb.Forced(SampleFiles.Promotion, _folder.PathOf(name)), .. options]);

        run.ExitCode.Should().Be(0, run.Error);
        File.ReadAllText(real).Should().NotBe(verb.Old).And.NotBeEmpty();
        Everything().Should().Equal(before);
    }

    private async Task Refuses(WritingVerb verb, string name, string reason)
    {
        var before = Everything();

        var run = await ToolRun.OfAsync([.. verb.Forced(SampleFiles.Promotion, _folder.PathOf(name)), "--lang", "en"]);

        run.ExitCode.Should().Be(2, run.Error);
        run.Error.Should().Contain($"dakmad: error: {_folder.PathOf(name)} ").And.Contain(reason);
        Everything().Should().Equal(before);
    }

    /// <summary>The names in the folder, and where those that are links lead.</summary>
    private string[] Everything() =>
        [
            .. Entries(new DirectoryInfo(_folder.Root))
                .Select(entry => $"{entry.FullName} {entry.LinkTarget}")
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder) =>
        folder
            .EnumerateFileSystemInfos()
            .SelectMany(entry =>
                entry is DirectoryInfo { LinkTarget: null } inner ? Entries(inner).Prepend(entry) : [entry]
            );

    private static async Task<string> Shelled(string program, params string[] args)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
