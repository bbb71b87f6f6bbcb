using System;
using System.Buffers;
using System.IO;
using System.Text;
using Dakmad.Formats;

namespace Dakmad.Rendering;

/// <summary>
/// Where JSON is written before it goes on as text, piece by piece, so that a long list takes no memory. A writer makes
/// room for each value as a whole, so that no text is cut in two.
/// </summary>
internal sealed class InertJsonBuffer(TextWriter output) : IBufferWriter<byte>
{
    private const int Much = 1 << 16;

    private readonly ArrayBufferWriter<byte> _written = new(Much);

    public void Advance(int count)
    {
        _written.Advance(count);
        if (_written.WrittenCount >= Much)
        {
            SendOn();
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _written.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _written.GetSpan(sizeHint);

    /// <summary>Sends on what was written.</summary>
    public void SendOn()
    {
        output.Write(InertJson.Of(Encoding.UTF8.GetString(_written.WrittenSpan)));
        _written.ResetWrittenCount();
    }
}
