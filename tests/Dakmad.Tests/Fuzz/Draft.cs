using System;

namespace Dakmad.Tests.Fuzz;

/// <summary>A text that is being changed, in bytes.</summary>
internal sealed class Draft
{
    private byte[] _bytes = new byte[1 << 14];

    public int Length { get; private set; }

    public Span<byte> Span => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => Span.ToArray();

    public void Set(ReadOnlySpan<byte> bytes)
    {
        Length = 0;
        Replace(0, 0, bytes);
    }

    public void Truncate(int length) => Length = int.Min(Length, length);

    /// <summary>Puts bytes in the place of others.</summary>
    public void Replace(int start, int length, ReadOnlySpan<byte> bytes)
    {
        var rest = _bytes.AsSpan((start + length)..Length);
        var end = start + bytes.Length + rest.Length;
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * end);
            rest = _bytes.AsSpan((start + length)..Length);
        }

        rest.CopyTo(_bytes.AsSpan(start + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(start));
        Length = end;
    }
}
