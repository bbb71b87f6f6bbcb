using System;
using System.IO;
using Spectre.Console;

namespace Dakmad.Tool.Output;

/// <summary>Writes for a terminal, in colour. The only class that touches Spectre.Console.</summary>
internal sealed class TerminalPen : IPen
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;

    public TerminalPen(TextWriter output)
    {
        _output = output;
        _console = AnsiConsole.Create(
            new()
            {
                // A terminal of Windows has to be told that escape codes will come, which detecting does.
                Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );

        // The terminal itself breaks lines that are too long: a break of ours would be copied along with the text.
        _console.Profile.Width = 1_000_000;
    }

    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        var line = new Paragraph();
        foreach (var piece in pieces)
        {
            line.Append(piece.Text, StyleOf(piece.Ink));
        }

        _console.Write(line);
        _output.Write('\n');
    }

    public void Flush() => _output.Flush();

    private static Style? StyleOf(Ink ink) =>
        ink switch
        {
            Ink.Strong => new(decoration: Decoration.Bold),
            Ink.Error => new(Color.Red, decoration: Decoration.Bold),
            Ink.Warning => new(Color.Olive),
            Ink.Info => new(Color.Teal),
            Ink.Faint => new(decoration: Decoration.Dim),
            Ink.Good => new(Color.Green),
            _ => null,
        };
}
