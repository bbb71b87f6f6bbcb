using System;
using System.Linq;
using System.Text.Json;
using Dakmad.Formats;
using Dakmad.Glossary;

namespace Dakmad.Schema;

/// <summary>A member of an enumeration by its id.</summary>
internal sealed class EnumShape<TEnum>() : Definition(NameOf(typeof(TEnum)))
    where TEnum : struct, Enum
{
    public static EnumShape<TEnum> Instance { get; } = new();

    public override void WriteBody(Utf8JsonWriter json)
    {
        var format = EnumFormat<TEnum>.Instance;
        var lines = format.Members.Select(member =>
            $"{format.Format(member)}: {Keywords.InBoth(Terms.Of(member).Label, " / ")}"
        );
        json.WriteString("description", string.Join('\n', lines));
        json.WriteStartArray("enum");
        foreach (var name in format.Names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
