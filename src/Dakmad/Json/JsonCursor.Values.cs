using System;
using System.Collections.Generic;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;
using Dakmad.Integrity;
using Dakmad.Shapes;
using NodaTime;

namespace Dakmad.Json;

/// <content>The kinds of values that fields take.</content>
internal ref partial struct JsonCursor
{
    /// <summary>An id that something is called by.</summary>
    public string? Id() => ReadId(Expectations.Text);

    /// <summary>The id of an element of a kind, which others may refer to.</summary>
    public string? Declare(ElementKind kind)
    {
        var at = Offset;
        var id = Id();
        if (id is not null)
        {
            Reading.Integrity.Declare(kind, id, at);
        }

        return id;
    }

    /// <summary>The id of an element elsewhere in the plan.</summary>
    public string? Reference(ElementKind kind)
    {
        var at = Offset;
        var id = ReadId(Expectations.OneId);
        if (id is not null)
        {
            Reading.Integrity.Refer(kind, id, at);
        }

        return id;
    }

    public string? Text()
    {
        if (!Expect(JsonTokenType.String, Expectations.Text))
        {
            return null;
        }

        if (_json.ValueSpan.Length > ExtraField.MostCharacters)
        {
            ReportTooLong(Offset);
            return null;
        }

        var text = String();
        if (TextForm.FindProblem(text ?? "\uD800") is not { } problem)
        {
            return text;
        }

        Report(ReadingDiagnostics.InvalidText, Offset, new DiagnosticArgument("problem", problem));
        return null;
    }

    public MeasurementUnit? Unit() => Text() is { } name ? Reading.Unit(name) : null;

    public string? Currency() => Formed(static code => CurrencyForm.IsValid(code), FormWords.Currency);

    /// <summary>The id of a rule, which may be one that is not known here.</summary>
    public string? RuleId() => Formed(static id => RuleIdForm.IsValid(id), FormWords.RuleId);

    /// <summary>A place in a plan.</summary>
    public string? Pointer() => Formed(static pointer => PointerForm.IsValid(pointer), FormWords.Pointer);

    public TEnum? Enum<TEnum>()
        where TEnum : struct, Enum => Word<TEnum>(Suggestion<TEnum>);

    /// <summary>A member of an enumeration; the glossary need not have words for it.</summary>
    public TEnum? Word<TEnum>(Func<string, IReadOnlyList<string>, LocalizedText>? suggest = null)
        where TEnum : struct, Enum
    {
        if (!Expect(JsonTokenType.String, Expectations.Text))
        {
            return null;
        }

        var format = EnumFormat<TEnum>.Instance;
        if (!_json.ValueIsEscaped && format.TryParse(_json.ValueSpan, out var value))
        {
            return value;
        }

        var name = String() ?? "\uFFFD";
        if (format.TryParse(System.Text.Encoding.UTF8.GetBytes(name), out value))
        {
            return value;
        }

        Report(
            ReadingDiagnostics.UnknownValue,
            Offset,
            new("value", Shorten(name)),
            new("allowed", string.Join(", ", format.Names)),
            new("suggestion", (suggest ?? Similar.Suggestion)(name, format.Names))
        );
        return null;
    }

    public LocalDate? Date() => Leaf(ValueFormats.Date);

    public LocalTime? Time() => Leaf(ValueFormats.Time);

    public Period? Period()
    {
        if (!Expect(JsonTokenType.String, Expectations.Text))
        {
            return null;
        }

        return Parse(ValueFormats.Period, out var period) ? period : null;
    }

    /// <summary>A stretch of whole days after which something comes back.</summary>
    public Period? Recurrence()
    {
        var period = Period();
        if (period is null || PeriodForm.IsRecurrence(period))
        {
            return period;
        }

        Report(
            ReadingDiagnostics.InvalidValue,
            Offset,
            new("value", ValueFormats.Period.Format(period)),
            new("expected", FormWords.Interval)
        );
        return null;
    }

    public bool? Flag()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.GetBoolean();
        }

        Expect(JsonTokenType.True, Expectations.Flag);
        return null;
    }

    public decimal? Number()
    {
        if (!Expect(JsonTokenType.Number, Expectations.Number))
        {
            return null;
        }

        if (ValueFormats.Number.TryParse(_json.ValueSpan, out var number))
        {
            return number;
        }

        Report(ReadingDiagnostics.DigitsLost, Offset, new DiagnosticArgument("value", ShownNumber()));
        return null;
    }

    /// <summary>A part of a whole, 0–1.</summary>
    public decimal? Share() =>
        Number() is { } number ? InRange(number, number is >= 0 and <= 1, FormWords.Share) : null;

    public decimal? NotNegative() =>
        Number() is { } number ? InRange(number, number >= 0, FormWords.NotNegative) : null;

    public decimal? Positive() => Number() is { } number ? InRange(number, number > 0, FormWords.Positive) : null;

    /// <summary>A count that a 64-bit integer holds.</summary>
    public long? Count() => (long?)Whole(long.MaxValue);

    /// <summary>A count that a 32-bit integer holds.</summary>
    public int? SmallCount() => (int?)Whole(int.MaxValue);

    /// <summary>A count of at least one that a 32-bit integer holds.</summary>
    public int? SmallCountFromOne() =>
        Number() is { } number
            ? (int?)InRange(
                number,
                number is >= 1 and <= int.MaxValue && decimal.IsInteger(number),
                FormWords.WholeFromOne
            )
            : null;

    /// <summary>A list of objects; those in which something is an error are left out.</summary>
    public ValueList<T> List<T>(ElementReader<T> read)
        where T : class
    {
        if (!Expect(JsonTokenType.StartArray, Expectations.List))
        {
            return [];
        }

        var items = new ArrayFiller<T>();
        var (names, field) = (_names, _field);
        while (Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            (_names, _field) = (names, field);
            if (read(ref this) is { } item)
            {
                items.Add(item);
            }
        }

        return items.ToValueList();
    }

    /// <summary>The elements of one kind that a level lists.</summary>
    public ValueList<T> Section<T>(ElementReader<T> read, ElementKind kind, PlanSection section)
        where T : class
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            Reading.Sections.Lose(kind);
        }

        Reading.Sections.Open(section, kind);
        var items = List(read);
        Reading.Sections.Close();
        return items;
    }

    public ValueList<string> Texts() => List(static (ref JsonCursor json) => json.Text());

    public ValueList<string> Ids() => List(static (ref JsonCursor json) => json.Id());

    public ValueList<Ref<T>> References<T>(ElementKind kind)
        where T : PlanElement
    {
        if (!Expect(JsonTokenType.StartArray, Expectations.List))
        {
            return [];
        }

        var items = new ArrayFiller<Ref<T>>();
        while (Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (Reference(kind) is { } id)
            {
                items.Add(Ref<T>.OfValid(id));
            }
        }

        return items.ToValueList();
    }

    public EnumSet<TEnum> EnumSet<TEnum>()
        where TEnum : unmanaged, Enum
    {
        var set = default(EnumSet<TEnum>);
        if (!Expect(JsonTokenType.StartArray, Expectations.List))
        {
            return set;
        }

        while (Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (Enum<TEnum>() is { } member)
            {
                set = set.With(member);
            }
        }

        return set;
    }

    /// <summary>A label in either language, such as <i>kostenleiderschap</i>, tells which member was meant.</summary>
    private static LocalizedText Suggestion<TEnum>(string name, IReadOnlyList<string> names)
        where TEnum : struct, Enum =>
        Terms.Read<TEnum>(name) is { } member
            ? Similar.Ask(EnumFormat<TEnum>.Instance.Format(member))
            : Similar.Suggestion(name, names);

    /// <summary>A text of a form of its own.</summary>
    private string? Formed(Func<string, bool> isValid, LocalizedText expected)
    {
        var text = Text();
        if (text is null || isValid(text))
        {
            return text;
        }

        Report(ReadingDiagnostics.InvalidValue, Offset, new("value", Shorten(text)), new("expected", expected));
        return null;
    }

    private string? ReadId(LocalizedText expected)
    {
        if (!Expect(JsonTokenType.String, expected))
        {
            return null;
        }

        var id = String();
        if (id is not null && Identifier.IsValid(id))
        {
            return id;
        }

        Report(ReadingDiagnostics.InvalidId, Offset, new DiagnosticArgument("value", Shorten(id ?? "\uFFFD")));
        return null;
    }

    private T? Leaf<T>(ValueFormat<T> format)
        where T : struct
    {
        if (!Expect(JsonTokenType.String, Expectations.Text))
        {
            return null;
        }

        return Parse(format, out var value) ? value : null;
    }

    private readonly bool Parse<T>(ValueFormat<T> format, out T value)
        where T : notnull
    {
        var text = _json.ValueIsEscaped ? String() ?? "\uFFFD" : null;
        var bytes = text is null ? _json.ValueSpan : System.Text.Encoding.UTF8.GetBytes(text);
        if (format.TryParse(bytes, out value))
        {
            return true;
        }

        Report(
            ReadingDiagnostics.InvalidValue,
            Offset,
            new("value", Shorten(text ?? String()!)),
            new("expected", format.Expected)
        );
        return false;
    }

    private decimal? Whole(decimal greatest) =>
        Number() is { } number
            ? InRange(number, number >= 0 && number <= greatest && decimal.IsInteger(number), FormWords.Whole)
            : null;

    public readonly decimal? InRange(decimal number, bool isInRange, LocalizedText expected)
    {
        if (isInRange)
        {
            return number;
        }

        Report(ReadingDiagnostics.OutOfRange, Offset, new("value", ShownNumber()), new("expected", expected));
        return null;
    }

    private readonly string ShownNumber() => Shorten(System.Text.Encoding.UTF8.GetString(_json.ValueSpan));
}
