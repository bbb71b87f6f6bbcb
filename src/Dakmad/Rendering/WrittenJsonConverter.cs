using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dakmad.Rendering;

/// <summary>
/// A result for System.Text.Json, without reflection. It is written and never read: a result is made again of the plan it
/// is about.
/// </summary>
/// <typeparam name="T">The result.</typeparam>
public abstract class WrittenJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private protected WrittenJsonConverter() { }

    /// <summary>Reads nothing.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {typeof(T).Name} is written as JSON and not read again: keep the plan and make it anew."
        );
}
