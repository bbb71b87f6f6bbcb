using System;

namespace Dakmad.Tool.Output;

/// <summary>Writes lines of text.</summary>
internal interface IPen
{
    /// <summary>Writes one line, made of pieces.</summary>
    void Line(params ReadOnlySpan<Piece> pieces);

    /// <summary>Sends on what was written so far.</summary>
    void Flush();
}
