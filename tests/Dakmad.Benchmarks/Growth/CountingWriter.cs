using System;
using System.IO;
using System.Text;

namespace Dakmad.Benchmarks.Growth;

/// <summary>Counts what is written and keeps nothing of it.</summary>
internal sealed class CountingWriter : TextWriter
{
    public int Count { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Count++;

    public override void Write(ReadOnlySpan<char> buffer) => Count += buffer.Length;

    public override void Write(string? value) => Count += value?.Length ?? 0;
}
