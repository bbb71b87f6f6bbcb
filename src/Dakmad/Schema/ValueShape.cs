using System.Text.Json;

namespace Dakmad.Schema;

/// <summary>A text or number of a certain form.</summary>
/// <param name="name">The name of the definition.</param>
/// <param name="description">What the form is.</param>
/// <param name="keywords">The keywords that demand it, as a JSON object.</param>
internal sealed class ValueShape(string name, LocalizedText description, string keywords) : Definition(name)
{
    public override void WriteBody(Utf8JsonWriter json)
    {
        json.WriteDescription(description);
        json.WriteKeywords(keywords);
    }
}
