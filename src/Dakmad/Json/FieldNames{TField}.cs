using System;
using System.Text.Json;

namespace Dakmad.Json;

/// <summary>
/// The fields of one type of object, listed as an enumeration whose members are named as the properties of the type.
/// </summary>
internal sealed class FieldNames<TField> : FieldNames
    where TField : unmanaged, Enum
{
    private readonly JsonEncodedText[] _encoded = Array.ConvertAll(
        Enum.GetNames<TField>(),
        property => Encoded(InFile(property))
    );

    private FieldNames(Type type, ulong required, bool keepsOthers)
        : base(type, Enum.GetNames<TField>(), required, keepsOthers) { }

    public JsonEncodedText this[TField field] => _encoded[Index(field)];

    /// <summary>The fields of a value of a fixed form.</summary>
    public static FieldNames<TField> OfValue<T>(params ReadOnlySpan<TField> required) =>
        new(typeof(T), Bits(required), keepsOthers: false);

    private static ulong Bits(ReadOnlySpan<TField> fields)
    {
        var bits = 0UL;
        foreach (var field in fields)
        {
            bits |= 1UL << Index(field);
        }

        return bits;
    }

    private static int Index(TField field) => System.Runtime.CompilerServices.Unsafe.BitCast<TField, int>(field);
}
