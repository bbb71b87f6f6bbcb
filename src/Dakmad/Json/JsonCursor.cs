using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>
/// Walks through a JSON text once. Every method is called with the cursor on the first token of a value and leaves it on
/// the last; what does not fit is reported and skipped, and comes back as nothing.
/// </summary>
internal ref partial struct JsonCursor(ReadOnlySpan<byte> utf8, JsonReading reading)
{
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private Utf8JsonReader _json = new(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });

    // The field whose value is read, for what is said of a value that does not fit.
    private FieldNames? _names;
    private int _field;

    public JsonReading Reading { get; } = reading;

    /// <summary>Where the token at hand starts.</summary>
    public readonly int Offset => (int)_json.TokenStartIndex;

    /// <summary>Whether the one value of the text has been read to its end.</summary>
    public readonly bool IsAtEnd =>
        _json.CurrentDepth == 0
        && _json.TokenType is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray);

    public readonly int Consumed => (int)_json.BytesConsumed;

    /// <summary>Whether the value is a text.</summary>
    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    /// <summary>Whether the value is null.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>Goes to the next token.</summary>
    /// <exception cref="JsonException">The text is not JSON from here on.</exception>
    public bool Read() => _json.Read();

    /// <summary>Starts reading an object; false, reported and skipped, when the value is none.</summary>
    public bool OpenObject(FieldNames names, out ObjectFields fields)
    {
        fields = new(names, Offset, Reading.Findings.Errors);
        return Expect(JsonTokenType.StartObject, Expectations.Object, names.Type);
    }

    /// <summary>Goes to the value of the next field that is known; keeps or reports what is not.</summary>
    public bool NextField(ref ObjectFields fields)
    {
        while (Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var at = Offset;
            var field = Find(in fields);
            if (field < 0)
            {
                ReadOther(ref fields, at);
                continue;
            }

            Read();
            if (fields.Take(field))
            {
                if (IsNull && fields.PassNull())
                {
                    continue;
                }

                (_names, _field) = (fields.Names, field);
                return true;
            }

            Report(ReadingDiagnostics.DuplicateField, at, new DiagnosticArgument("field", fields.Names[field]));
            Skip();
        }

        return false;
    }

    /// <summary>Starts reading an object whose fields are not named by the format; false, reported and skipped, when the value is none.</summary>
    public bool OpenEntries() => Expect(JsonTokenType.StartObject, Expectations.Object);

    /// <summary>Goes to the value of the next field of an object whose fields are not named by the format.</summary>
    /// <param name="seen">The names so far, to which the name is added.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="at">Where the name stands.</param>
    public bool NextEntry(ISet<string> seen, out string name, out int at)
    {
        while (Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            at = Offset;
            var text = String();
            Read();
            if (text is not null && seen.Add(text))
            {
                name = text;
                return true;
            }

            if (text is null)
            {
                ReportHalfCharacter(at);
            }
            else
            {
                Report(ReadingDiagnostics.DuplicateField, at, new DiagnosticArgument("field", Shorten(text)));
            }

            Skip();
        }

        (name, at) = ("", 0);
        return false;
    }

    /// <summary>Ends reading an object; false when something in it was an error, so that nothing can be made of it.</summary>
    public readonly bool CloseObject(ref ObjectFields fields)
    {
        for (var missing = fields.Names.Required & ~fields.Seen; missing != 0; missing &= missing - 1)
        {
            ReportMissing(fields, System.Numerics.BitOperations.TrailingZeroCount(missing));
        }

        return Reading.Findings.Errors == fields.ErrorsBefore;
    }

    /// <summary>Reports that a field which something else in the object needs is not there.</summary>
    public readonly void ReportMissing(in ObjectFields fields, int field) =>
        Report(
            ReadingDiagnostics.MissingField,
            fields.Start,
            new("field", fields.Names[field]),
            new("label", InBrackets(fields.Names.Label(field)))
        );

    public void Skip() => _json.Skip();

    public readonly void Report(
        DiagnosticDescriptor descriptor,
        int place,
        params ReadOnlySpan<DiagnosticArgument> arguments
    ) => Reading.Findings.Report(descriptor, place, arguments);

    /// <summary>Whether the value is of a type; reported and skipped when it is not.</summary>
    /// <param name="type">The type that the value should have.</param>
    /// <param name="expected">What that is called.</param>
    /// <param name="model">The type of the model that an object stands for.</param>
    private bool Expect(JsonTokenType type, LocalizedText expected, Type? model = null)
    {
        if (_json.TokenType == type)
        {
            return true;
        }

        var (at, found) = (Offset, _json.TokenType);
        var written = found is JsonTokenType.StartObject or JsonTokenType.StartArray
            ? ""
            : Encoding.UTF8.GetString(_utf8[at..Consumed]);
        Report(
            ReadingDiagnostics.WrongType,
            at,
            new("subject", _names is null ? Subject : NameOf(_names[_field])),
            new("expected", expected),
            new("found", Expectations.Of(found)),
            new("example", Example(type, model, written))
        );
        Skip();
        return false;
    }

    private static LocalizedText Subject { get; } = new("Hier", "This");

    private static LocalizedText NameOf(string field) => new($"Bij '{field}'", $"'{field}'");

    /// <summary>A sentence that shows what the value should look like; empty when there is nothing to show.</summary>
    private readonly LocalizedText Example(JsonTokenType expected, Type? model, string written)
    {
        const int Longest = 40;
        if (written.Length > Longest || _names is null)
        {
            return LocalizedText.Same("");
        }

        var (found, field) = (_json.TokenType, ShapeTable.Find(_names.Type)?.Field(_names[_field]));
        if (expected == JsonTokenType.String && found == JsonTokenType.StartArray)
        {
            return field is { Name: "channel" or "activity", Shape.Type: var owner } && owner == typeof(Touchpoint)
                ? new(
                    " Een contactmoment combineert één kanaal met één activiteit: maak er twee contactmomenten van.",
                    " A touchpoint combines one channel with one activity: make two touchpoints of it."
                )
                : LocalizedText.Same("");
        }

        var example = expected switch
        {
            JsonTokenType.StartObject when field is { Form: FieldForm.Parts } => ExampleValue.OfList(
                field,
                found,
                written
            ),
            JsonTokenType.StartObject when model is not null => ExampleValue.OfObject(model, found, written),
            JsonTokenType.StartArray when field is not null => ExampleValue.OfList(field, found, written),
            JsonTokenType.Number when found == JsonTokenType.String && String() is { } text => ExampleValue.OfNumber(
                text
            ),
            JsonTokenType.String when found == JsonTokenType.Number => $"\"{written}\"",
            _ => null,
        };
        return example is null
            ? LocalizedText.Same("")
            : new(
                $" Schrijf bijvoorbeeld: \"{_names[_field]}\": {example}",
                $" Write for example: \"{_names[_field]}\": {example}"
            );
    }

    private readonly void ReportTooLong(int at) =>
        Report(ProgramDiagnostics.ValueTooLong, at, new DiagnosticArgument("limit", "100"));

    private readonly void ReportHalfCharacter(int at) =>
        Report(ReadingDiagnostics.InvalidText, at, new DiagnosticArgument("problem", TextForm.FindProblem("\uD800")!));

    private readonly int Find(in ObjectFields fields)
    {
        if (!_json.ValueIsEscaped)
        {
            return fields.Names.Find(_json.ValueSpan, fields.Likely);
        }

        return String() is { } name ? fields.Names.Find(Encoding.UTF8.GetBytes(name), fields.Likely) : -1;
    }

    private void ReadOther(ref ObjectFields fields, int at)
    {
        var name = String();
        Read();
        var start = Offset;
        Skip();
        if (name is null)
        {
            ReportHalfCharacter(at);
            return;
        }

        var field = new DiagnosticArgument("field", Shorten(name));
        if (!fields.Names.KeepsOthers)
        {
            Report(ReadingDiagnostics.FieldNotKept, at, field);
            return;
        }

        if (fields.HasExtra(name))
        {
            Report(ReadingDiagnostics.DuplicateField, at, field);
            return;
        }

        Keep(ref fields, name, start);
        if (Placement.Of(name) is { } hint)
        {
            Report(ReadingDiagnostics.Misplaced, at, field, new("hint", hint));
        }
        else if (!name.StartsWith("x-", StringComparison.Ordinal) && name != "$schema")
        {
            Report(ReadingDiagnostics.UnknownField, at, field, new("suggestion", FieldHint.Of(fields.Names, name)));
        }
    }

    private readonly void Keep(ref ObjectFields fields, string name, int start)
    {
        // A limit of what is kept, told as such; an escape takes up to six bytes for each character.
        if (Consumed - start > ExtraField.MostCharacters || name.Length > ExtraField.MostCharacters)
        {
            ReportTooLong(start);
            return;
        }

        try
        {
            fields.Keep(new(name, Encoding.UTF8.GetString(_utf8[start..Consumed])));
        }
        catch (ArgumentException)
        {
            // Valid JSON with half a character in one of its texts.
            ReportHalfCharacter(start);
        }
    }

    /// <summary>The text of the token at hand; null when it holds half a character (a lone surrogate).</summary>
    private readonly string? String()
    {
        if (!_json.ValueIsEscaped)
        {
            return Reading.Strings.Get(_json.ValueSpan);
        }

        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What a field is called in Dutch: its name in the file is English.</summary>
    private static LocalizedText InBrackets(LocalizedText label) => new($" ({label.Dutch})", "");

    /// <summary>What is shown of a text that may be long or hold line ends.</summary>
    public static string Shorten(string text)
    {
        const int Longest = 60;
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
