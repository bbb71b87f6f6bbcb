namespace Dakmad.Json;

/// <summary>Reads a value; false when nothing came of it, which is reported.</summary>
internal delegate bool ValueReader<TValue>(ref JsonCursor json, out TValue? value);
