using System;
using System.Text.Json;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>A field that is set as it is read.</summary>
internal sealed class JsonValueField<T, TValue>(ValueField<T, TValue> field, JsonForm<TValue> form)
    : JsonField<T>(field.Property, field.IsRequired)
    where T : PlanPart
{
    private readonly JsonEncodedText _name = FieldNames.Encoded(field.Name);
    private readonly Func<T, TValue?> _get = field.Getter;
    private readonly Action<T, TValue> _set = field.Setter;
    private readonly ValueReader<TValue> _read = form.Read;
    private readonly Action<JsonPen, JsonEncodedText, TValue> _write = form.Write;

    public override void Read(ref JsonCursor json, ref ObjectFields fields, T part)
    {
        if (_read(ref json, out var value))
        {
            _set(part, value!);
        }
    }

    public override void Write(JsonPen json, T part) => _write(json, _name, _get(part)!);
}
