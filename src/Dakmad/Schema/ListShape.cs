using System.Collections.Generic;
using System.Text.Json;

namespace Dakmad.Schema;

/// <summary>A list, which may be empty and may hold an item twice.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    public override void WriteUse(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item.WriteUse(json);
        json.WriteEndObject();
    }

    public override IEnumerable<Definition> Uses() => item.Uses();
}
