using System;
using System.IO;
using System.Text;

namespace Dakmad.Tool.Output;

/// <summary>Writes for files, pipes and terminals without colour.</summary>
internal sealed class PlainPen(TextWriter output) : IPen
{
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        var line = new StringBuilder();
        foreach (var piece in pieces)
        {
            line.Append(piece.Text);
        }

        // Pieces are inert; what they make together may be what the log of a build obeys.
        output.Write(InertText.Line(line.ToString()));
        output.Write('\n');
    }

    public void Flush() => output.Flush();
}
