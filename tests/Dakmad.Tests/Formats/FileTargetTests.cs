using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Formats.Files;
using Dakmad.Json;
using Dakmad.Tests.Clients;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Formats;

/// <summary>Where writing leads, what is kept of what stands there, and what killed writers leave.</summary>
public sealed class FileTargetTests : IDisposable
{
    private const string Left = ".dakmad-0123456789abcdef0123456789abcdef.tmp";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-target-").FullName;

    [Theory]
    [InlineData("plan.json", FileKind.Missing)]
    [InlineData("/dev/null", FileKind.Stream)]
    [InlineData("/etc/hostname", FileKind.Regular)]
    public void What_stands_there_is_told_by_what_it_is(string path, FileKind kind) =>
        FileTarget.At(Path.Combine(_folder, path)).Kind.Should().Be(kind);

    [Fact]
    public async Task A_file_in_the_folder_of_devices_is_a_file()
    {
        var shared = $"/dev/shm/{Path.GetFileName(_folder)}";
        await File.WriteAllTextAsync(shared, "een");
        try
        {
            FileTarget.At(shared).Kind.Should().Be(FileKind.Regular);
        }
        finally
        {
            File.Delete(shared);
        }
    }

    [Fact]
    public async Task Files_are_the_same_by_links_of_both_kinds_and_others_when_they_are_copies()
    {
        await File.WriteAllTextAsync(At("een.json"), "een");
        File.Copy(At("een.json"), At("kopie.json"));
        File.CreateSymbolicLink(At("link.json"), "een.json");
        await Run("ln", At("een.json"), At("hard.json"));

        var one = FileIdentity.Of(At("een.json"));

        one.Should().NotBeNull();
        FileIdentity.Of(At("link.json")).Should().Be(one);
        FileIdentity.Of(At("hard.json")).Should().Be(one);
        FileIdentity.Of(At("kopie.json")).Should().NotBeNull().And.NotBe(one);
        FileIdentity.Of(At("geen.json")).Should().BeNull();
    }

    [Fact]
    public async Task Dots_in_a_link_lead_up_from_where_the_link_stands()
    {
        Directory.CreateDirectory(At("a/b"));
        await File.WriteAllTextAsync(At("a/real.json"), "een");
        Directory.CreateSymbolicLink(At("b"), "a/b");
        File.CreateSymbolicLink(At("a/b/link.json"), "../real.json");

        FileTarget.At(At("b/link.json")).FullPath.Should().Be(At("a/real.json"));
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(At("een"), "twee");
        File.CreateSymbolicLink(At("twee"), "een");

        var at = () => FileTarget.At(At("een"));

        at.Should().Throw<FileRefusedException>().Which.Text.Dutch.Should().Be("de link leidt naar zichzelf");
    }

    [Fact]
    public async Task A_plan_is_written_where_a_relative_link_points()
    {
        var plan = SamplePlans.Promotion;
        await File.WriteAllTextAsync(At("real.json"), "een");
        File.CreateSymbolicLink(At("link.json"), "real.json");

        await PlanJson.WriteFileAsync(plan, At("link.json"));

        (await File.ReadAllTextAsync(At("real.json"))).Should().Be(PlanJson.Write(plan));
        new FileInfo(At("link.json")).LinkTarget.Should().Be("real.json");
    }

    [Theory]
    [InlineData(0b110_000_000)]
    [InlineData(0b110_100_000)]
    [InlineData(0b110_110_110)]
    [InlineData(0b111_101_101)]
    [UnsupportedOSPlatform("windows")]
    public async Task Permissions_stay(int mode)
    {
        await File.WriteAllTextAsync(At("plan.json"), "een");
        File.SetUnixFileMode(At("plan.json"), (UnixFileMode)mode);

        await ReplacedFile.WriteAsync(At("plan.json"), "twee"u8.ToArray());

        File.GetUnixFileMode(At("plan.json")).Should().Be((UnixFileMode)mode);
        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("twee");
    }

    [ClientFact("/usr/bin/python3")]
    public async Task Attributes_stay()
    {
        await File.WriteAllTextAsync(At("plan.json"), "een");
        await Run(
            "/usr/bin/python3",
            "-c",
            "import os, sys; os.setxattr(sys.argv[1], 'user.note', b'x')",
            At("plan.json")
        );

        await ReplacedFile.WriteAsync(At("plan.json"), "twee"u8.ToArray());

        await Run(
            "/usr/bin/python3",
            "-c",
            "import os, sys; sys.exit(os.getxattr(sys.argv[1], 'user.note') != b'x')",
            At("plan.json")
        );
        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("twee");
    }

    [RootFact]
    public async Task Owner_and_group_stay()
    {
        await File.WriteAllTextAsync(At("plan.json"), "een");
        await Run("chown", "12345:23456", At("plan.json"));

        await ReplacedFile.WriteAsync(At("plan.json"), "twee"u8.ToArray());

        var status = FileStatus.Of(At("plan.json"), followsLinks: false)!;
        (status.Owner, status.Group).Should().Be((12345u, 23456u));
        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("twee");
    }

    [Fact]
    public async Task What_a_killed_writer_left_is_taken_away_by_the_next()
    {
        await File.WriteAllTextAsync(At(Left), "half");

        await ReplacedFile.WriteAsync(At("plan.json"), "een"u8.ToArray());

        Names().Should().Equal("plan.json");
    }

    [Fact]
    public async Task What_a_writer_is_busy_with_and_what_only_looks_like_it_stays()
    {
        string[] others = [".dakmad-1.tmp", $"{Left}.json", "dakmad.tmp"];
        foreach (var name in others)
        {
            await File.WriteAllTextAsync(At(name), "van een ander");
        }

        Directory.CreateDirectory(At(".dakmad-ffffffffffffffffffffffffffffffff.tmp"));
        File.CreateSymbolicLink(At(".dakmad-eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee.tmp"), "dakmad.tmp");
        using var busy = new FileStream(At(Left), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var before = Names();

        await ReplacedFile.WriteAsync(At("plan.json"), "een"u8.ToArray());

        Names().Should().BeEquivalentTo([.. before, "plan.json"]);
    }

    [Fact]
    public async Task A_file_that_came_meanwhile_is_not_replaced_unless_asked()
    {
        var target = FileTarget.At(At("plan.json"));
        await File.WriteAllTextAsync(At("plan.json"), "van een ander");

        var write = () => ReplacedFile.WriteAsync(target, "een"u8.ToArray(), replaces: false);

        await write.Should().ThrowAsync<FileRefusedException>();
        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("van een ander");
        await ReplacedFile.WriteAsync(target, "een"u8.ToArray(), replaces: true);
        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("een");
        Names().Should().Equal("plan.json");
    }

    [Fact]
    public async Task Writers_of_one_file_do_not_hinder_each_other()
    {
        var texts = Enumerable.Range(0, 20).Select(i => new string((char)('a' + i), 10_000)).ToArray();

        await Task.WhenAll(
            texts.Select(text =>
                Task.Run(() => ReplacedFile.WriteAsync(At("plan.json"), System.Text.Encoding.UTF8.GetBytes(text)))
            )
        );

        texts.Should().Contain(await File.ReadAllTextAsync(At("plan.json")));
        Names().Should().Equal("plan.json");
    }

    [Fact]
    public async Task A_process_that_sweeps_the_folder_does_not_hinder_a_writer()
    {
        using var end = new CancellationTokenSource();
        var sweeper = Task.Run(() =>
        {
            // As another process does it, that does not know what this one is writing.
            while (!end.IsCancellationRequested)
            {
                foreach (var path in Directory.EnumerateFiles(_folder, ".dakmad-*.tmp"))
                {
                    Take(path);
                }
            }
        });

        for (var i = 0; i < 2_000; i++)
        {
            await ReplacedFile.WriteAsync(At("plan.json"), "een"u8.ToArray());
        }

        await end.CancelAsync();
        await sweeper;
        Names().Should().Equal("plan.json");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private static void Take(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            File.Delete(path);
        }
        catch (IOException)
        {
            // Somebody holds it, or it has its name.
        }
    }

    private string[] Names() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(_folder)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    private static async Task Run(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    /// <summary>A fact about what only the user root may do; skipped, and saying so, for any other.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class RootFactAttribute : FactAttribute
    {
        public RootFactAttribute()
        {
            if (NativeFiles.User() != 0)
            {
                Skip = "only root can give files away";
            }
        }
    }
}
