using System;
using System.IO;
using System.Threading.Tasks;
using Dakmad.Formats;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Formats;

public sealed class ReplacedFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-replaced-").FullName;

    [Fact]
    public async Task A_new_file_is_written_and_nothing_is_left_beside_it()
    {
        await ReplacedFile.WriteAsync(At("plan.json"), "een"u8.ToArray());

        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("een");
        Directory.EnumerateFiles(_folder).Should().ContainSingle();
    }

    [Fact]
    public async Task A_file_is_replaced_as_a_whole()
    {
        await File.WriteAllTextAsync(At("plan.json"), "een lange tekst");

        await ReplacedFile.WriteAsync(At("plan.json"), "twee"u8.ToArray());

        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("twee");
        Directory.EnumerateFiles(_folder).Should().ContainSingle();
    }

    [Fact]
    public async Task A_link_stays_a_link_to_the_file_it_leads_to()
    {
        await File.WriteAllTextAsync(At("plan.json"), "een");
        File.CreateSymbolicLink(At("link.json"), At("plan.json"));

        await ReplacedFile.WriteAsync(At("link.json"), "twee"u8.ToArray());

        (await File.ReadAllTextAsync(At("plan.json"))).Should().Be("twee");
        new FileInfo(At("link.json")).LinkTarget.Should().NotBeNull();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_an_error_and_leaves_nothing()
    {
        var write = () => ReplacedFile.WriteAsync(At("nowhere/plan.json"), "een"u8.ToArray());

        await write.Should().ThrowAsync<IOException>();
        Directory.EnumerateFileSystemEntries(_folder).Should().BeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);
}
