using System;
using System.IO;
using System.Text;
using Dakmad.Formats.Files;
using Dakmad.Tool.Files;
using Microsoft.Win32.SafeHandles;

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

    /// <summary>The file that <see cref="Input"/> comes from; null when it comes from anything else.</summary>
    public FileIdentity? InputFile { get; init; }

    /// <summary>The file that <see cref="Output"/> goes to; null when it goes to anything else.</summary>
    public FileIdentity? OutputFile { get; init; }

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
        var (input, output, error) = (new Inherited(0), new Inherited(1), new Inherited(2));
        return new(
            input.IsOpen ? Console.OpenStandardInput() : new ClosedStream(),
            output.IsOpen ? Console.OpenStandardOutput() : new ClosedStream(),
            error.IsOpen ? Console.OpenStandardError() : Stream.Null
        )
        {
            IsOutputTerminal = output.IsOpen && !Console.IsOutputRedirected,
            IsOutputColoured = wantsColour && output.IsOpen && !Console.IsOutputRedirected,
            IsErrorColoured = wantsColour && error.IsOpen && !Console.IsErrorRedirected,
            InputFile = input.File,
            OutputFile = output.File,
            Width = () => output.IsOpen && !Console.IsOutputRedirected ? WidthOf(TerminalWidth()) : UsualWidth,
        };
    }

    /// <summary>The width to write for, given what a terminal says of itself: some say that they have none.</summary>
    public static int WidthOf(int columns) => columns > 0 ? columns : UsualWidth;

    /// <summary>
    /// Whether a terminal may be written to in colour: not where <c>NO_COLOR</c> has a value (https://no-color.org), nor
    /// where the terminal calls itself dumb.
    /// </summary>
    public static bool WantsColour(string? noColor, string? terminal) =>
        string.IsNullOrEmpty(noColor) && terminal is not "dumb";

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return 0;
        }
    }

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

    /// <summary>A stream that whoever started this process gave it, or did not.</summary>
    /// <param name="number">0, 1 or 2.</param>
    private sealed class Inherited(int number)
    {
        /// <summary>The flag of what is closed for a program that is started, which nothing inherited can have.</summary>
        private const int CloseOnStart = 0x80000;

        /// <summary>
        /// Whether it was given. When it was not, its number is that of the first thing that .NET opened for itself, which
        /// must not be read or written.
        /// </summary>
        public bool IsOpen { get; } = !OperatingSystem.IsLinux() || (Flags(number) & CloseOnStart) == 0;

        /// <summary>The file that it is; null when it is anything else.</summary>
        public FileIdentity? File
        {
            get
            {
                using var handle = new SafeFileHandle(number, ownsHandle: false);
                return IsOpen && OperatingSystem.IsLinux() ? FileIdentity.Of(handle) : null;
            }
        }

        private static int Flags(int number)
        {
            const string Name = "flags:";
            try
            {
                foreach (var line in System.IO.File.ReadLines($"/proc/self/fdinfo/{number}"))
                {
                    if (line.StartsWith(Name, StringComparison.Ordinal))
                    {
                        return Convert.ToInt32(line[Name.Length..].Trim(), 8);
                    }
                }
            }
            catch (Exception e) when (e is FileNotFoundException)
            {
                // Not open at all, unless there is no /proc.
                return Directory.Exists("/proc/self/fdinfo") ? CloseOnStart : 0;
            }
            catch (Exception e) when (FilePaths.IsExpected(e))
            {
                // Where it cannot be told, it is taken for what it should be.
            }

            return 0;
        }
    }
}
