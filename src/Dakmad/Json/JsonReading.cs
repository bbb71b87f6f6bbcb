using Dakmad.Formats;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>One reading of a text: what is shared by all objects in it.</summary>
internal sealed class JsonReading
{
    public JsonReading(SourceText text)
    {
        Findings = new(text, JsonPaths.Find);
        Integrity = new(Findings);
    }

    public SourceFindings Findings { get; }

    public StringPool Strings { get; } = new();

    public IntegrityTable<int> Integrity { get; }

    public Sections Sections { get; } = new();

    /// <summary>The language the plan says it is in.</summary>
    public Language? Language { get; set; }
}
