using System.Collections.Generic;
using System.Text.Json;

namespace Dakmad.Schema;

/// <summary>What the value of a field has to be.</summary>
internal abstract class Shape
{
    /// <summary>Writes the keywords that demand this shape, into an object that is open.</summary>
    public abstract void WriteUse(Utf8JsonWriter json);

    /// <summary>The shapes that this one refers to by name.</summary>
    public abstract IEnumerable<Definition> Uses();
}
