using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>Finds the places of paths in a JSON text, by walking through it once: the reverse of <see cref="JsonPaths"/>.</summary>
internal static class JsonPlaces
{
    /// <summary>
    /// The places of paths; of a path that leads nowhere in the text, the place of the nearest part that would hold it.
    /// </summary>
    public static IReadOnlyDictionary<PlanPath, SourceLocation> Find(SourceText text, IEnumerable<PlanPath> paths)
    {
        var root = new WantedPlace(null);
        var wanted = new Dictionary<PlanPath, WantedPlace>();
        foreach (var path in paths)
        {
            wanted.TryAdd(path, root.Want(path));
        }

        Walk(text, root);
        int[] offsets = [.. wanted.Values.Select(place => place.Offset).Distinct().Order()];
        var locations = offsets.Zip(text.Locate(offsets)).ToDictionary(found => found.First, found => found.Second);
        return wanted.ToDictionary(place => place.Key, place => locations[place.Value.Offset]);
    }

    private static void Walk(SourceText text, WantedPlace root)
    {
        var json = new Utf8JsonReader(text.Bytes.Span, new JsonReaderOptions { MaxDepth = JsonCursor.MaxDepth });
        try
        {
            if (json.Read())
            {
                Value(ref json, root);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // From here on the text is not JSON, or a name in it holds half a character: no plan came from there.
        }
    }

    private static void Value(ref Utf8JsonReader json, WantedPlace place)
    {
        place.FindAt((int)json.TokenStartIndex);
        if (!place.HasParts)
        {
            json.Skip();
            return;
        }

        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(ref json, place);
                break;
            case JsonTokenType.StartArray:
                Array(ref json, place);
                break;
        }
    }

    private static void Object(ref Utf8JsonReader json, WantedPlace place)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var part = place.Property(ref json);
            json.Read();
            Part(ref json, part);
        }
    }

    private static void Array(ref Utf8JsonReader json, WantedPlace place)
    {
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            Part(ref json, place.Item(i));
        }
    }

    private static void Part(ref Utf8JsonReader json, WantedPlace? part)
    {
        // The first of two fields of one name is the one that is read.
        if (part is { IsFound: false })
        {
            Value(ref json, part);
        }
        else
        {
            json.Skip();
        }
    }
}
