using System;
using System.IO;
using System.Text;

namespace Dakmad.Tool;

/// <summary>The streams a command reads and writes, and what is known of who reads them.</summary>
internal sealed record Streams(Stream Input, Stream Output, Stream Error)
{
    /// <summary>Lines are made to fit this many characters where nothing else is known.</summary>
    public const int UsualWidth = 80;

    /// <summary>Whether what is written to <see cref="Output"/> is seen in colour.</summary>
    public bool IsOutputColoured { get; init; }

    /// <summary>Whether <see cref="Output"/> is a terminal, which obeys what it is shown.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether what is written to <see cref="Error"/> is seen in colour.</summary>
    public bool IsErrorColoured { get; init; }

    /// <summary>
    /// How many characters fit on a line. Asked only where it matters: to measure a terminal is to take hold of it.
    /// </summary>
    public Func<int> Width { get; init; } = () => UsualWidth;

    /// <summary>The streams of this process.</summary>
    public static Streams OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            ShowUtf8();
        }

        var wantsColour = WantsColour(
            Environment.GetEnvironmentVariable("NO_COLOR"),
            Environment.GetEnvironmentVariable("TERM")
        );
        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsOutputColoured = wantsColour && !Console.IsOutputRedirected,
            IsErrorColoured = wantsColour && !Console.IsErrorRedirected,
            Width = () => Console.IsOutputRedirected ? UsualWidth : Console.WindowWidth,
        };
    }

    /// <summary>
    /// Whether a terminal may be written to in colour: not where <c>NO_COLOR</c> has a value (https://no-color.org), nor
    /// where the terminal calls itself dumb.
    /// </summary>
    public static bool WantsColour(string? noColor, string? terminal) =>
        string.IsNullOrEmpty(noColor) && terminal is not "dumb";

    private static void ShowUtf8()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // There is no console window whose encoding could be set.
        }
    }
}
