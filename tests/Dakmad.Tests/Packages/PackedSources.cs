using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Dakmad.Tests.Packages;

/// <summary>The packages of the sources as they are, packed once for all tests, in a feed outside the repository.</summary>
public sealed class PackedSources : IAsyncLifetime
{
    /// <summary>Where the sources pretend to be published; nothing is ever fetched from it.</summary>
    public const string Remote = "https://github.com/owner/dakmad";

    private static readonly string Prefix = XDocument
        .Load(Repository.PathOf("src", "Directory.Build.props"))
        .Descendants("VersionPrefix")
        .Single()
        .Value;

    private SourceCopy? _sources;

    /// <summary>A folder for the time of the tests.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("dakmad-packages-").FullName;

    /// <summary>The folder with the packages.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>What the version ends in: it changes with the sources, so that no cache mistakes one for another.</summary>
    public string VersionSuffix { get; private set; } = "";

    public string Version => $"{Prefix}-{VersionSuffix}";

    internal SourceCopy Sources => _sources!;

    public async Task InitializeAsync()
    {
        _sources = SourceCopy.Of(Repository.Root, Path.Combine(Root, "sources"));
        // A letter first: a number that starts with a zero is no part of a version.
        VersionSuffix = $"test.x{_sources.Fingerprint()}";
        await _sources.Commit(Remote);
        Feed = await _sources.Pack(Path.Combine("src", "Packages.slnf"), VersionSuffix);
    }

    public Task DisposeAsync()
    {
        // Git makes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }
}
