using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Packages;

/// <summary>Who packs the same sources elsewhere gets the same packages.</summary>
[Collection(PackedOnce.Name)]
[Trait("Category", "Packages")]
public sealed class ReproductionTests(PackedSources packed)
{
    [Fact]
    public async Task Two_copies_of_one_commit_make_the_same_packages_to_the_byte()
    {
        var clone = await packed.Sources.Clone(Path.Combine(packed.Root, "elsewhere", "clone"));

        var feed = await clone.Pack(Path.Combine("src", "Packages.slnf"), packed.VersionSuffix);

        var first = Contents(packed.Feed);
        var second = Contents(feed);
        first.Should().Contain(part => part.Contains("Dakmad.dll ", StringComparison.Ordinal));
        first.Except(second, StringComparer.Ordinal).Should().BeEmpty();
        second.Except(first, StringComparer.Ordinal).Should().BeEmpty();
    }

    [Fact]
    public async Task Sources_without_a_repository_are_packed_without_a_trace_of_where_they_lay()
    {
        var sources = SourceCopy.Of(Repository.Root, Path.Combine(packed.Root, "bare"));

        var feed = await sources.Pack(Path.Combine("src", "Dakmad"), packed.VersionSuffix);

        var package = Package.Read(feed, "Dakmad", packed.Version);
        package.Metadata.Descendants().Attributes("commit").Should().BeEmpty();
        var symbols = Symbols.Of(Package.Read(feed, "Dakmad", packed.Version, "snupkg"), "lib/net10.0/Dakmad.pdb");
        symbols.SourceLink.Should().BeNull();
        symbols
            .Documents.Should()
            .Contain("/_/src/Dakmad/MarketingPlan.cs")
            .And.OnlyContain(document => IsRelative(document));
    }

    [Theory]
    [InlineData("Dakmad")]
    [InlineData("Dakmad.Csv")]
    [InlineData("Dakmad.Office")]
    [InlineData("Dakmad.Teaching")]
    public async Task Symbols_lead_to_the_sources_of_the_commit_where_the_remote_is_known(string id)
    {
        var package = Package.Read(packed.Feed, id, packed.Version, "snupkg");

        var symbols = Symbols.Of(package, $"lib/net10.0/{id}.pdb");

        var commit = await packed.Sources.Head();
        symbols.SourceLink.Should().Contain("\"/_/*\"").And.Contain($"/owner/dakmad/{commit}/*");
        symbols
            .Documents.Should()
            .Contain(document => document.StartsWith($"/_/src/{id}/", StringComparison.Ordinal))
            .And.OnlyContain(document => IsRelative(document));
        symbols.Embedded.Should().BeEquivalentTo(symbols.Documents);
    }

    /// <summary>Paths in symbols start at a root of the sources: <c>/_</c> and, from the second on, a number.</summary>
    private static bool IsRelative(string document) => document.StartsWith("/_", StringComparison.Ordinal);

    private static string[] Contents(string feed) =>
        [
            .. from file in Directory.EnumerateFiles(feed).Order(StringComparer.Ordinal)
            from part in Package.Read(file).Parts
            select $"{Path.GetFileName(file)}/{part.Key} {Convert.ToHexString(SHA256.HashData(part.Value))}",
        ];
}
