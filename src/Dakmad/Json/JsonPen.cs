using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dakmad.Formats;
using NodaTime;

namespace Dakmad.Json;

/// <summary>
/// Writes the canonical form: fields in a fixed order, what is empty left out, two spaces for each layer, LF line ends,
/// amounts, periods and lists of ids on one line.
/// </summary>
internal sealed class JsonPen : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        MaxDepth = int.MaxValue,
        // Every object is opened and closed by this class; checking it again would cost time and find nothing.
        SkipValidation = true,
    };

    /// <summary>Escapes every character: for the rare name of a field that does something to who shows it.</summary>
    private static readonly JavaScriptEncoder Everything = JavaScriptEncoder.Create(new TextEncoderSettings());

    private readonly Utf8JsonWriter _json;
    private readonly ArrayBufferWriter<byte> _line = new();

    public JsonPen(IBufferWriter<byte> output) => _json = new(output, Options);

    /// <summary>Writes into a larger text, which stays open; the pen is then not to be disposed of.</summary>
    public JsonPen(Utf8JsonWriter json) => _json = json;

    public void Dispose() => _json.Dispose();

    public void OpenObject() => _json.WriteStartObject();

    public void CloseObject() => _json.WriteEndObject();

    /// <summary>Writes the fields that the model does not know and ends an object.</summary>
    /// <exception cref="InvalidOperationException">
    /// A field has the name of a known one, or two have the same name, so that the file could not be read again.
    /// </exception>
    public void CloseObject(FieldNames names, PlanPart part)
    {
        var written = part.Extra.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var extra in part.Extra)
        {
            if (names.Contains(extra.Name) || written?.Add(extra.Name) == false)
            {
                throw new InvalidOperationException($"The extra field '{extra.Name}' has the name of another field.");
            }

            PropertyName(extra.Name);
            _json.WriteRawValue(InertJson.Of(extra.Json), skipInputValidation: true);
        }

        CloseObject();
    }

    public void Text(JsonEncodedText name, string? text)
    {
        if (text is not null)
        {
            _json.WritePropertyName(name);
            Value(text);
        }
    }

    public void Enum<TEnum>(JsonEncodedText name, TEnum? member)
        where TEnum : struct, Enum
    {
        if (member is { } value)
        {
            _json.WriteString(name, EnumFormat<TEnum>.Instance.Format(value));
        }
    }

    public void Date(JsonEncodedText name, LocalDate? date)
    {
        if (date is { } value)
        {
            _json.WriteString(name, ValueFormats.Date.Format(value));
        }
    }

    public void Time(JsonEncodedText name, LocalTime time) => _json.WriteString(name, ValueFormats.Time.Format(time));

    public void Period(JsonEncodedText name, Period? period)
    {
        if (period is not null)
        {
            _json.WriteString(name, ValueFormats.Period.Format(period));
        }
    }

    public void Number(JsonEncodedText name, decimal? number)
    {
        if (number is { } value)
        {
            _json.WriteNumber(name, value);
        }
    }

    public void Count(JsonEncodedText name, long? count)
    {
        if (count is { } value)
        {
            _json.WriteNumber(name, value);
        }
    }

    public void Flag(JsonEncodedText name, bool? flag)
    {
        if (flag is { } value)
        {
            _json.WriteBoolean(name, value);
        }
    }

    public void Object<T>(JsonEncodedText name, T? value, Action<JsonPen, T> write)
        where T : class
    {
        if (value is not null)
        {
            _json.WritePropertyName(name);
            write(this, value);
        }
    }

    public void List<T>(JsonEncodedText name, ValueList<T> items, Action<JsonPen, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(this, item);
        }

        _json.WriteEndArray();
    }

    public void Texts(JsonEncodedText name, ValueList<string> texts) =>
        List(name, texts, static (json, text) => json.Value(text));

    public void Ids(JsonEncodedText name, ValueList<string> ids)
    {
        _line.ResetWrittenCount();
        foreach (var id in ids)
        {
            AppendWord(id);
        }

        WriteWords(name);
    }

    public void References<T>(JsonEncodedText name, ValueList<Ref<T>> references)
        where T : PlanElement
    {
        _line.ResetWrittenCount();
        foreach (var reference in references)
        {
            AppendWord(reference.Id);
        }

        WriteWords(name);
    }

    public void EnumSet<TEnum>(JsonEncodedText name, EnumSet<TEnum> members)
        where TEnum : unmanaged, Enum
    {
        _line.ResetWrittenCount();
        foreach (var member in members)
        {
            AppendWord(EnumFormat<TEnum>.Instance.Format(member));
        }

        WriteWords(name);
    }

    /// <summary>A value of a fixed form, as an object on one line.</summary>
    /// <param name="name">The field that holds it.</param>
    /// <param name="fields">Its fields as names and written values, those without a value left out.</param>
    public void OnOneLine(JsonEncodedText name, params ReadOnlySpan<(JsonEncodedText Name, string? Value)> fields)
    {
        Span<char> separators = ['{'];
        _line.ResetWrittenCount();
        foreach (var (field, value) in fields)
        {
            if (value is not null)
            {
                Append(separators);
                Append(" \"");
                _line.Write(field.EncodedUtf8Bytes);
                Append("\": ");
                Append(value);
                separators[0] = ',';
            }
        }

        Append(" }");
        _json.WritePropertyName(name);
        _json.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>A text of letters, digits and hyphens in quotation marks.</summary>
    public static string Quote(string text) => $"\"{text}\"";

    /// <summary>A text, in which nothing turns the direction of writing or speaks to a log that shows the file.</summary>
    private void Value(string text)
    {
        if (InertJson.IsInert(text))
        {
            _json.WriteStringValue(text);
            return;
        }

        var quoted = Quote(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value);
        _json.WriteRawValue(InertJson.Of(quoted), skipInputValidation: true);
    }

    private void PropertyName(string name)
    {
        if (InertJson.IsInert(name))
        {
            _json.WritePropertyName(name);
            return;
        }

        _json.WritePropertyName(JsonEncodedText.Encode(name, Everything));
    }

    /// <summary>One more word of a list on one line.</summary>
    private void AppendWord(string word)
    {
        Append(_line.WrittenCount == 0 ? "[\"" : "\", \"");
        Append(word);
    }

    /// <summary>The list of the words so far; none is no field.</summary>
    private void WriteWords(JsonEncodedText name)
    {
        if (_line.WrittenCount > 0)
        {
            Append("\"]");
            _json.WritePropertyName(name);
            _json.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        }
    }

    private void Append(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _line);
}
