using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Tests.Docs;
using FluentAssertions;

namespace Dakmad.Tests.Packages;

/// <summary>The sources in a folder of their own, so that packing them gets in nobody's way.</summary>
internal sealed class SourceCopy
{
    private static readonly string[] RootFiles = [".editorconfig", ".gitattributes", "Dakmad.sln", "global.json"];

    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        // Whatever is started here ends here.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        // One commit, whoever makes it and whenever.
        ["GIT_AUTHOR_NAME"] = "Tests",
        ["GIT_AUTHOR_EMAIL"] = "tests@example.org",
        ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Tests",
        ["GIT_COMMITTER_EMAIL"] = "tests@example.org",
        ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
    };

    private SourceCopy(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Copies the sources as they lie in the repository, without what was built from them.</summary>
    public static SourceCopy Of(string repository, string folder)
    {
        foreach (var file in Files(repository))
        {
            var copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(repository, file), copy);
        }

        return new(folder);
    }

    /// <summary>A name for the content of the sources: eight digits, base sixteen.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(Folder))
        {
            var content = File.ReadAllBytes(Path.Combine(Folder, file));
            var header = string.Create(CultureInfo.InvariantCulture, $"{file.Replace('\\', '/')}\n{content.Length}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(header));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    /// <summary>Makes the folder a repository of one commit.</summary>
    public async Task Commit(string remote)
    {
        await Git("init", "--quiet");
        await Git("add", "--all");
        await Git("-c", "commit.gpgSign=false", "commit", "--quiet", "--no-verify", "--message", "Sources");
        await Git("remote", "add", "origin", remote);
    }

    /// <summary>Clones the repository, with the same remote.</summary>
    public async Task<SourceCopy> Clone(string folder)
    {
        var remote = await Git("remote", "get-url", "origin");
        await Git("clone", "--quiet", Folder, folder);
        var clone = new SourceCopy(folder);
        await clone.Git("remote", "set-url", "origin", remote);
        return clone;
    }

    public Task<string> Head() => Git("rev-parse", "HEAD");

    /// <summary>Packs a project or a solution into the folder <c>packages</c> of the copy.</summary>
    /// <returns>The folder with the packages.</returns>
    public async Task<string> Pack(string project, string versionSuffix)
    {
        var feed = Path.Combine(Folder, "packages");
        // The analyzers have judged these sources where they were built; what they say is in no package.
        var output = await Run([
            "dotnet",
            "pack",
            project,
            "--output",
            feed,
            "--version-suffix",
            versionSuffix,
            "-p:RunAnalyzers=false",
        ]);
        output.Should().NotContain("warning");
        return feed;
    }

    private Task<string> Git(params IEnumerable<string> words) => Run(words.Prepend("git"));

    private async Task<string> Run(IEnumerable<string> command)
    {
        var (exitCode, output, errors) = await Shell.RunIn(Folder, Variables, command);
        exitCode.Should().Be(0, output + errors);
        return output.TrimEnd();
    }

    private static IEnumerable<string> Files(string root) =>
        Directory
            .EnumerateFiles(Path.Combine(root, "src"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Concat(RootFiles)
            .Order(StringComparer.Ordinal);
}
