using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dakmad.Tests;
using FluentAssertions;
using Xunit;

namespace Dakmad.Notebooks;

/// <summary>The notebooks among the samples hold what their cells give.</summary>
public sealed partial class SampleNotebookTests
{
    public static TheoryData<string> Names { get; } =
    [
        .. Directory
            .GetFiles(Repository.PathOf("samples", "notebooks"), "*.ipynb")
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_notebook_is_stored_as_it_runs(string name)
    {
        var path = Repository.PathOf("samples", "notebooks", name);
        var notebook = Notebook.Read(path);
        Directory.SetCurrentDirectory(Path.GetDirectoryName(path)!);
        using var kernel = await Kernel.StartAsync();

        var count = 0;
        foreach (var cell in notebook.CodeCells)
        {
            count++;
            // The library is that of this repository, which the kernel knows already.
            var outputs = await kernel.RunAsync(Package().Replace(Notebook.SourceOf(cell), ""), count);
            cell["execution_count"] = count;
            cell["outputs"] = outputs;
        }

        count.Should().BePositive();
        Approved.MatchFile(notebook.ToString(), path);
    }

    [GeneratedRegex("^#r \"nuget: *Dakmad[^\"]*\"\n?", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Package();
}
