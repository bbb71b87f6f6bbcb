using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Glossary;
using Dakmad.Json;
using Dakmad.Shapes;

namespace Dakmad.Schema;

/// <summary>
/// An object as it is read: the names of the fields, their order, which are required and whether others are kept come
/// from there.
/// </summary>
internal sealed class ObjectShape : Definition
{
    private readonly FieldNames _names;
    private readonly LocalizedText _description;
    private readonly Shape[] _shapes;
    private readonly string _keywords;

    /// <summary>Describes the objects that stand for values of a type.</summary>
    /// <param name="names">The fields as the codec lists them.</param>
    /// <param name="description">What one is.</param>
    /// <param name="fields">What each field takes.</param>
    /// <param name="keywords">What is demanded of the fields together, as a JSON object.</param>
    /// <exception cref="InvalidOperationException">The fields are not those that the codec lists.</exception>
    public ObjectShape(FieldNames names, LocalizedText description, Field[] fields, string keywords = "{}")
        : base(NameOf(names.Type))
    {
        _names = names;
        _description = description;
        _keywords = keywords;
        var shapes = fields.ToDictionary(field => field.Property, field => field.Shape, StringComparer.Ordinal);
        _shapes = Array.ConvertAll(
            names.Properties.ToArray(),
            property =>
                shapes.Remove(property, out var shape)
                    ? shape
                    : throw new InvalidOperationException($"{names.Type.Name}.{property} has no shape.")
        );
        if (shapes.Keys.FirstOrDefault() is { } other)
        {
            throw new InvalidOperationException($"{names.Type.Name}.{other} is no field.");
        }
    }

    private ObjectShape(FieldNames names, LocalizedText description, Shape[] shapes, string keywords)
        : base(NameOf(names.Type))
    {
        _names = names;
        _description = description;
        _shapes = shapes;
        _keywords = keywords;
    }

    /// <summary>The objects that stand for parts of a type.</summary>
    public static ObjectShape Of<T>(PartShape<T> shape, FormShapes forms)
        where T : PlanPart
    {
        var names = PartJson<T>.Of(shape).Names;
        return new(
            names,
            shape.Description,
            Array.ConvertAll(
                names.Properties.ToArray(),
                // The version belongs to the file and not to the plan.
                property => Find(shape, property)?.ValueForm.Accept(forms) ?? Values.Version
            ),
            TypeKeywords.Of(typeof(T))
        );
    }

    public override void WriteBody(Utf8JsonWriter json)
    {
        // Editors show the title of a field before that of its type, unless the type has one too: a value is better
        // known by its field.
        if (_names.KeepsOthers)
        {
            json.WriteTitle(Terms.OfType(_names.Type).Label);
        }

        json.WriteDescription(_description);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        for (var field = 0; field < _shapes.Length; field++)
        {
            json.WriteStartObject(_names[field]);
            json.WriteTitle(_names.Label(field));
            if (IsRequired(field))
            {
                _shapes[field].WriteUse(json);
            }
            else
            {
                json.WriteOrNull(_shapes[field]);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json);
        if (!_names.KeepsOthers)
        {
            json.WriteBoolean("additionalProperties", value: false);
        }

        json.WriteKeywords(_keywords);
    }

    public override IEnumerable<Definition> Parts() => _shapes.SelectMany(shape => shape.Uses());

    private static PartField<T>? Find<T>(PartShape<T> shape, string property)
        where T : PlanPart => shape.Fields.FirstOrDefault(field => field.Property == property);

    private bool IsRequired(int field) => (_names.Required & (1UL << field)) != 0;

    private void WriteRequired(Utf8JsonWriter json)
    {
        if (_names.Required == 0)
        {
            return;
        }

        json.WriteStartArray("required");
        for (var field = 0; field < _shapes.Length; field++)
        {
            if (IsRequired(field))
            {
                json.WriteStringValue(_names[field]);
            }
        }

        json.WriteEndArray();
    }
}
