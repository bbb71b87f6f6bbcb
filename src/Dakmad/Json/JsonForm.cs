using System;
using System.Text.Json;

namespace Dakmad.Json;

/// <summary>How the values of a form are read and written.</summary>
internal abstract class JsonForm;

/// <summary>How values of one type are read and written.</summary>
/// <param name="read">Reads a value; false when nothing came of it, which is reported.</param>
/// <param name="write">Writes a field with a value.</param>
internal sealed class JsonForm<TValue>(ValueReader<TValue> read, Action<JsonPen, JsonEncodedText, TValue> write)
    : JsonForm
{
    public ValueReader<TValue> Read => read;

    public Action<JsonPen, JsonEncodedText, TValue> Write => write;
}
