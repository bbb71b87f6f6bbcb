using System;
using System.Linq;
using System.Text.Json;

namespace Dakmad.Knowledge;

/// <summary>The sources of the library, in the order of its bibliography.</summary>
public static class Publications
{
    private static readonly Lazy<ValueList<Publication>> Loaded = new(Read);

    /// <summary>All of them, also those that only rules cite.</summary>
    public static ValueList<Publication> All => Loaded.Value;

    /// <summary>The source that citations call by a key; null when there is none. Case counts.</summary>
    public static Publication? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return All.FirstOrDefault(publication => publication.Key == key);
    }

    private static ValueList<Publication> Read()
    {
        const string Name = "bibliography";
        using var stream = DataFile.Open(Name);
        using var document = JsonDocument.Parse(stream);
        return document
            .RootElement.EnumerateObject()
            .Select(field => new Publication(field.Name, new(field.Value, Name)))
            .ToValueList();
    }
}
