using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Dakmad.Tests.Docs;

/// <summary>Runs a command as a user would.</summary>
internal static class Shell
{
    /// <summary>The collection of tests that build the library where it lies, one after the other.</summary>
    public const string Building = "Building";

    /// <summary>Runs a command in the root of the repository.</summary>
    public static Task<(int ExitCode, string Output, string Errors)> Run(params IEnumerable<string> command) =>
        RunIn(Repository.Root, new Dictionary<string, string>(StringComparer.Ordinal), command);

    /// <summary>Runs a command in a folder, with variables on top of those of this process.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunIn(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        params IEnumerable<string> command
    )
    {
        var words = new Queue<string>(command);
        var start = new ProcessStartInfo(words.Dequeue(), words)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new List<string>(start.Environment.Keys))
        {
            // What the surrounding test run tells its own build is not for this one, nor the repository of a hook.
            if (
                name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("GIT_", StringComparison.Ordinal)
            )
            {
                start.Environment.Remove(name);
            }
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
