using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Dakmad.Tests.Shapes;

/// <summary>The source of the setters of the model, as the shapes need them.</summary>
internal static class SettersText
{
    private const string Head = """
        using System.Runtime.CompilerServices;
        using NodaTime;

        namespace Dakmad.Shapes;

        /// <summary>
        /// What a shape needs of the model: constructors, the setters of properties, which may only be called while a part is
        /// made, and which fields of a part have a value, a bit for each. Written by a test from the model;
        /// <c>src/docs/testing.md</c> says how to renew it.
        /// </summary>
        internal static class Setters
        {

        """;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string OfModel()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        AppendSetters(text, typeof(PlanPart));
        AppendSetters(text, typeof(PlanElement));
        foreach (var type in ModelParts.Types)
        {
            Append(text, $"    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]\n");
            Append(text, $"    public static extern {type.Name} New{type.Name}();\n\n");
            AppendSetters(text, type);
            AppendPresent(text, type);
        }

        text.Length--;
        return text.Append("}\n").ToString();
    }

    private static void AppendSetters(StringBuilder text, Type type)
    {
        foreach (
            var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => property.CanWrite)
                .OrderBy(property => property.MetadataToken)
        )
        {
            Append(text, $"    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = \"set_{property.Name}\")]\n");
            Append(
                text,
                $"    public static extern void Set{property.Name}({type.Name} part, {Written(property)} value);\n\n"
            );
        }
    }

    private static void AppendPresent(StringBuilder text, Type type)
    {
        var fields = ModelParts.Fields(type);
        var always = Enumerable
            .Range(0, fields.Count)
            .Where(field => ModelParts.IsRequired(fields[field]))
            .Aggregate(0UL, (bits, field) => bits | (1UL << field));
        Append(text, $"    public static ulong Present({type.Name} part)\n    {{\n        var present = {always}UL;\n");
        for (var field = 0; field < fields.Count; field++)
        {
            if (!ModelParts.IsRequired(fields[field]))
            {
                Append(text, $"        present |= part.{Absence(fields[field])} ? 0 : 1UL << {field};\n");
            }
        }

        Append(text, $"        return present;\n    }}\n\n");
    }

    private static string Absence(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (ModelParts.IsGeneric(type, typeof(ValueList<>)) || ModelParts.IsGeneric(type, typeof(EnumSet<>)))
        {
            return $"{property.Name}.IsEmpty";
        }

        // A level is always there, and left out of files while nothing is in it.
        return IsNullable(property) ? $"{property.Name} is null" : $"{property.Name} == {type.Name}.Empty";
    }

    private static bool IsNullable(PropertyInfo property) =>
        Nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static string Written(PropertyInfo property) =>
        Written(property.PropertyType) + (!property.PropertyType.IsValueType && IsNullable(property) ? "?" : "");

    private static string Written(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Written(value) + "?";
        }

        if (type.IsGenericType)
        {
            return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Written))}>";
        }

        return Keywords.GetValueOrDefault(type, type.Name);
    }

    private static Dictionary<Type, string> Keywords { get; } =
        new()
        {
            [typeof(string)] = "string",
            [typeof(decimal)] = "decimal",
            [typeof(int)] = "int",
            [typeof(long)] = "long",
            [typeof(bool)] = "bool",
        };

    private static void Append(StringBuilder text, FormattableString line) =>
        text.Append(FormattableString.Invariant(line));
}
