using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Dakmad.Tests.Rendering;

/// <summary>
/// A test that needs <c>cmark-gfm</c>, the reference renderer of GitHub Flavored Markdown; skipped where it is not
/// installed, except where <c>CI</c> is <c>true</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CmarkFactAttribute : FactAttribute
{
    public const string Command = "cmark-gfm";

    public CmarkFactAttribute()
    {
        if (!IsInstalled() && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{Command} is not on the PATH; on Debian, apt-get install {Command}.";
        }
    }

    private static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder =>
                File.Exists(Path.Combine(folder, Command)) || File.Exists(Path.Combine(folder, $"{Command}.exe"))
            );
}
