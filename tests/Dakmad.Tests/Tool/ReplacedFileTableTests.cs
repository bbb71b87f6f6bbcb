using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>The table of the design that says which files are replaced, held against every verb.</summary>
public sealed class ReplacedFileTableTests : IDisposable
{
    private static readonly string[] Reports = [".html", ".svg", ".md", ".txt", ".sarif", ".ics"];

    /// <summary>Ends that are none of those, but for one that is in capitals.</summary>
    private static readonly string[] Ends = [".MD", ".json", ".csv", ".yaml", ""];

    private readonly WorkFolder _folder = new();

    public static TheoryData<string> Verbs => [.. WritingVerb.All.Select(verb => verb.Name)];

    [Fact]
    public void Every_verb_that_writes_is_in_the_table() =>
        Rows().Keys.Should().Equal(WritingVerb.All.Select(verb => verb.Name));

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_file_is_replaced_only_where_the_table_says_so(string name)
    {
        var verb = WritingVerb.Named(name);
        var (reports, others) = Rows()[name];
        foreach (var end in Ends.Concat(Reports))
        {
            var file = _folder.Write($"plan{end}", verb.Old);
            var isReplaced = (Reports.Contains(end.ToLowerInvariant()) ? reports : others) == "replaced";

            // What is rewritten is read first: a table is no plan, and a file of another kind is refused by its name.
            var run =
                verb.IsRewriting && end is not (".json" or ".txt" or "")
                    ? null
                    : await ToolRun.OfAsync(verb.Args(SampleFiles.Promotion, file));

            if (run is not null)
            {
                (File.ReadAllText(file) != verb.Old).Should().Be(isReplaced, "{0} {1}: {2}", name, end, run.Error);
                run.ExitCode.Should().Be(isReplaced ? 0 : 2);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Force_replaces_any_file(string name)
    {
        var verb = WritingVerb.Named(name);
        var file = _folder.Write("plan.json", verb.Old);

        var run = await ToolRun.OfAsync(verb.Forced(SampleFiles.Promotion, file));

        run.ExitCode.Should().Be(0, run.Error);
        File.ReadAllText(file).Should().NotBe(verb.Old);
    }

    [Fact]
    public async Task A_report_by_name_that_leads_to_another_file_does_not_replace_that()
    {
        var plan = _folder.Write("plan.json", "mijn werk");
        File.CreateSymbolicLink(_folder.PathOf("report.md"), plan);

        var run = await ToolRun.OfAsync("schema", "--out", _folder.PathOf("report.md"));

        run.ExitCode.Should().Be(2);
        File.ReadAllText(plan).Should().Be("mijn werk");
    }

    public void Dispose() => _folder.Dispose();

    private static Dictionary<string, (string Reports, string Others)> Rows() =>
        File.ReadLines(Repository.PathOf("src", "DESIGN.md"))
            .SkipWhile(line => line != "## What is replaced")
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray())
            .ToDictionary(cells => cells[0], cells => (cells[1], cells[2]), StringComparer.Ordinal);
}
