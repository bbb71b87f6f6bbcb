using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dakmad;

/// <summary>
/// A field of a file that the model does not know. It is kept with the element that held it and written back, so that
/// nothing is lost. Names that start with <c>x-</c> are meant for a user's own fields.
/// </summary>
public sealed record ExtraField
{
    /// <summary>More characters than this a text in JSON cannot hold here: what is written is at most six times as long.</summary>
    internal const int MostCharacters = 100_000_000;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes a field of a name and a JSON value.</summary>
    /// <param name="name">The name of the field, as it stood in the file.</param>
    /// <param name="json">One JSON value (RFC 8259); white space between its parts is not kept.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="json"/> is not one JSON value, or one of the two is not valid Unicode.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is longer than 100 million characters.</exception>
    public ExtraField(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, MostCharacters, nameof(name));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(json.Length, MostCharacters, nameof(json));
        Name = TextForm.HasLoneSurrogate(name)
            ? throw new ArgumentException("The name is not valid Unicode.", nameof(name))
            : name;
        Json = Normalize(json);
    }

    /// <summary>The name of the field, as it stood in the file.</summary>
    public string Name { get; }

    /// <summary>The value as JSON, without white space between its parts; numbers keep all their digits.</summary>
    public string Json { get; }

    private static string Normalize(string json)
    {
        if (TextForm.HasLoneSurrogate(json))
        {
            throw new ArgumentException("The value is not valid Unicode.", nameof(json));
        }

        var buffer = new ArrayBufferWriter<byte>(json.Length);
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            using var writer = new Utf8JsonWriter(buffer, Compact);
            while (reader.Read())
            {
                Copy(ref reader, writer);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ArgumentException("The value is not one JSON value.", nameof(json), e);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
