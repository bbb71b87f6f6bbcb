using System.Collections.Generic;
using System.Text.Json;

namespace Dakmad.Schema;

/// <summary>A name of an open set: any text, with the well-known names as what an editor may propose.</summary>
internal sealed class NameShape(params string[] known) : Shape
{
    public override void WriteUse(Utf8JsonWriter json)
    {
        Values.Text.WriteUse(json);
        json.WriteStartArray("examples");
        foreach (var name in known)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    public override IEnumerable<Definition> Uses() => Values.Text.Uses();
}
