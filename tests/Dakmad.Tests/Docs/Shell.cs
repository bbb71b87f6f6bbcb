using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Dakmad.Tests.Docs;

/// <summary>Runs a command as a user would, in the root of the repository.</summary>
internal static class Shell
{
    public static async Task<(int ExitCode, string Output, string Errors)> Run(params IEnumerable<string> command)
    {
        var words = new Queue<string>(command);
        var start = new ProcessStartInfo(words.Dequeue(), words)
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new List<string>(start.Environment.Keys))
        {
            // What the surrounding test run tells its own build is not for this one.
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            {
                start.Environment.Remove(name);
            }
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
