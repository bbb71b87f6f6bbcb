using System;
using System.Numerics;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>
/// The JSON form of the parts of one type, as their shape lists it. A part is made when its object starts and set field
/// by field, so that nothing is kept twice; it is handed out only when nothing in it was an error.
/// </summary>
internal sealed class PartJson<T>
    where T : PlanPart
{
    private static PartJson<T>? s_instance;

    private readonly Func<T> _make;
    private readonly Func<T, ulong> _present;
    private readonly JsonField<T>[] _fields;
    private readonly JsonEnding[] _endings;
    private readonly bool _isLevel;

    private PartJson(PartShape<T> shape)
    {
        var hooks = JsonHooks.Of<T>();
        var fields = new JsonFields<T>(shape, hooks);
        _make = shape.Make;
        // What comes before the fields of the shape is always there.
        _present = hooks.First is null ? shape.Present : part => (shape.Present(part) << 1) | 1;
        _fields = fields.All;
        _endings = fields.Endings;
        _isLevel = hooks.Section is not (null or PlanSection.Plan);
        Names = FieldNames.OfPart<T>(
            Array.ConvertAll(_fields, field => field.Property),
            Array.ConvertAll(_fields, field => field.IsRequired)
        );
    }

    public FieldNames Names { get; }

    public static PartJson<T> Of(PartShape<T> shape) => s_instance ??= new(shape);

    public T? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            if (_isLevel)
            {
                json.Reading.Sections.LoseAll();
            }

            return null;
        }

        var part = _make();
        while (json.NextField(ref fields))
        {
            _fields[fields.Current].Read(ref json, ref fields, part);
        }

        foreach (var ending in _endings)
        {
            ending.End(ref json, ref fields, part);
        }

        if (!json.CloseObject(ref fields))
        {
            return null;
        }

        if (fields.HasExtras)
        {
            Setters.SetExtra(part, fields.Extra);
        }

        return part;
    }

    public void Write(JsonPen json, T part)
    {
        json.OpenObject();
        for (var present = _present(part); present != 0; present &= present - 1)
        {
            _fields[BitOperations.TrailingZeroCount(present)].Write(json, part);
        }

        json.CloseObject(Names, part);
    }
}
