using System;
using System.IO;

namespace Dakmad.Tool.Output;

/// <summary>Writes for files, pipes and terminals without colour.</summary>
internal sealed class PlainPen(TextWriter output) : IPen
{
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            output.Write(piece.Text);
        }

        output.Write('\n');
    }

    public void Flush() => output.Flush();
}
