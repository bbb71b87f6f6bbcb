using System;
using System.IO;
using System.Linq;

namespace Dakmad.Tests.Tool;

/// <summary>A verb that writes a file.</summary>
/// <param name="Name">Its name, as the table of the design has it.</param>
/// <param name="Old">What stands in the file before.</param>
/// <param name="Args">The command line, given the file that is read and the file that is written.</param>
internal sealed record WritingVerb(string Name, string Old, Func<string, string, string[]> Args)
{
    private const string Before = "what was there before\n";

    private static readonly string ToMend = File.ReadAllText(
        Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases", "DAK2012", "breaks.json")
    );

    private static readonly string ToFormat = File.ReadAllText(SampleFiles.Promotion).Replace("\n", "\n\n");

    /// <summary>All of them.</summary>
    public static WritingVerb[] All { get; } =
    [
        new("format", ToFormat, (_, file) => ["format", file]),
        new("check --fix", ToMend, (_, file) => ["check", "--fix", file]),
        new("check --out", Before, (plan, file) => ["check", plan, "--out", file]),
        new("assess --out", Before, (plan, file) => ["assess", plan, "--out", file]),
        new("analyse --out", Before, (plan, file) => ["analyse", plan, "--what", "funnel", "--out", file]),
        new("compare --out", Before, (plan, file) => ["compare", SampleFiles.Promotion, plan, "--out", file]),
        new("convert", Before, (plan, file) => ["convert", plan, file, "--to", "json"]),
        new("render --out", Before, (plan, file) => ["render", plan, "--out", file]),
        new("new", Before, (_, file) => ["new", file]),
        new("knowledge --out", Before, (_, file) => ["knowledge", "--out", file]),
        new("gaps --out", Before, (plan, file) => ["gaps", plan, "--out", file]),
        new("schema --out", Before, (_, file) => ["schema", "--out", file]),
        new("example --out", Before, (_, file) => ["example", "show", "coffee-low-cost", "--out", file]),
    ];

    /// <summary>Whether it rewrites what it reads.</summary>
    public bool IsRewriting => Old != Before;

    /// <summary>Whether it reads a plan to make something else of it.</summary>
    public bool Reads => Args("\0", "").Contains("\0", StringComparer.Ordinal);

    /// <summary>The one with a name.</summary>
    public static WritingVerb Named(string name) => All.Single(verb => verb.Name == name);

    /// <summary>The command line that replaces a file that is there.</summary>
    public string[] Forced(string plan, string file) =>
        IsRewriting ? Args(plan, file) : [.. Args(plan, file), "--force"];
}
