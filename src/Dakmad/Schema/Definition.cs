using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Dakmad.Schema;

/// <summary>A shape that stands once, under a name in <c>$defs</c>, and is referred to from there on.</summary>
internal abstract class Definition(string name) : Shape
{
    private static readonly JsonEncodedText Reference = JsonEncodedText.Encode("$ref");

    public string Name => name;

    /// <summary>Writes the keywords of the definition itself, into an object that is open.</summary>
    public abstract void WriteBody(Utf8JsonWriter json);

    /// <summary>The shapes that the body refers to.</summary>
    public virtual IEnumerable<Definition> Parts() => [];

    public override void WriteUse(Utf8JsonWriter json) => json.WriteString(Reference, $"#/$defs/{name}");

    public override IEnumerable<Definition> Uses() => [this];

    protected static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
