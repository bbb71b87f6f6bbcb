using System;
using System.IO;
using System.Text.RegularExpressions;

namespace Dakmad.Tests.Rendering;

/// <summary>What a writer writes.</summary>
internal static partial class Rendered
{
    public static string Text(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    /// <summary>What it writes, with the version of the library set aside.</summary>
    public static string WithoutVersion(Action<TextWriter> write) => Version().Replace(Text(write), "${name}\"0.0.0\"");

    [GeneratedRegex(
        "(?<name>\"(version|semanticVersion)\": )\"(?!2\\.1\\.0\")[0-9.]+\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Version();
}
