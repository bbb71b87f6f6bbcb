using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Tests.Tool;
using Dakmad.Tool;

namespace Dakmad.Tests.Robustness;

/// <summary>
/// Every verb that takes a plan, in every form that it writes; not to a journey table, for which a plan has to have one
/// journey.
/// </summary>
internal static class EveryVerb
{
    private static readonly string[] Analyses =
    [
        "funnel",
        "cost",
        "calendar",
        "objectives",
        "profile",
        "strategy",
        "sensitivity",
    ];

    /// <summary>The command lines; <c>-</c> is the plan, <c>{other}</c> another plan.</summary>
    private static readonly string[][] Lines =
    [
        .. from format in (string[])["text", "json", "markdown", "sarif", "github"]
        select (string[])["check", "-", "--format", format, "--rule-set", "all", "--today", "2027-03-01"],
        .. from format in (string[])["text", "json", "markdown"]
        from verb in (string[])["assess", "analyse", "gaps"]
        select (string[])[verb, "-", "--format", format],
        .. from what in Analyses select (string[])["analyse", "-", "--what", what],
        ["compare", "{other}", "-"],
        ["compare", "-", "{other}", "--format", "json"],
        ["render", "-"],
        ["convert", "-", "-", "--to", "json"],
        ["format", "-"],
    ];

    /// <summary>How many command lines there are.</summary>
    public static int Count => Lines.Length;

    /// <summary>What is wrong with the one whose turn it is: a verb that could not be carried out.</summary>
    public static IEnumerable<string> Faults(byte[] json, int turn) => FaultsAsync(json, turn).GetAwaiter().GetResult();

    private static async Task<IEnumerable<string>> FaultsAsync(byte[] json, int turn)
    {
        var line = Lines[turn % Lines.Length];
        string[] words =
        [
            .. line.Select(word => word == "{other}" ? SampleFiles.Promotion : word),
            "--lang",
            turn / Lines.Length % 2 == 0 ? "nl" : "en",
        ];
        var run = await ToolRun.OfAsync(words, json);
        var failed = (run.Output + run.Error).Contains("DAK900", StringComparison.Ordinal);
        return run.ExitCode is ExitCode.Success or ExitCode.Findings && !failed
            ? []
            : [$"dakmad {string.Join(' ', line)} ends with {run.ExitCode}: {Shown(run.Error)}"];
    }

    private static string Shown(string error) => error.Length > 300 ? error[..300] : error;
}
