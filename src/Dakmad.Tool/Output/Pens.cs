using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dakmad.Tool.Output;

/// <summary>Makes pens.</summary>
internal static class Pens
{
    private const int BufferSize = 1 << 16;

    /// <summary>A pen that writes UTF-8 to a stream, which it never closes.</summary>
    public static IPen Of(Stream stream, bool isColoured)
    {
        var output = new StreamWriter(
            stream,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            BufferSize,
            leaveOpen: true
        );
        return isColoured ? Coloured(output) : new PlainPen(output);
    }

    /// <summary>Apart, so that Spectre.Console is not loaded where it is not used.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TerminalPen Coloured(TextWriter output) => new(output);
}
