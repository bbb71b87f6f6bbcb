using System.Collections.Generic;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>Finds the paths of offsets in a JSON text, in ascending order, by walking through it once more.</summary>
internal static class JsonPaths
{
    public static IReadOnlyList<PlanPath> Find(SourceText text, IReadOnlyList<int> offsets)
    {
        var json = new Utf8JsonReader(text.Bytes.Span);
        var paths = new List<PlanPath>(offsets.Count);
        var open = new Stack<Container>();
        var path = PlanPath.Root;
        try
        {
            while (paths.Count < offsets.Count && json.Read())
            {
                // What lies before this token, such as a comma too many, belongs to the container it stands in.
                while (paths.Count < offsets.Count && offsets[paths.Count] < json.TokenStartIndex)
                {
                    paths.Add(open.TryPeek(out var around) ? around.Path : path);
                }

                path = Step(ref json, open, path);
                if (paths.Count < offsets.Count && offsets[paths.Count] == json.TokenStartIndex)
                {
                    paths.Add(path);
                }
            }
        }
        catch (JsonException)
        {
            // Read no further than the first reading did; what remains lies where the text breaks off.
        }

        while (paths.Count < offsets.Count)
        {
            paths.Add(open.TryPeek(out var around) ? around.Path : PlanPath.Root);
        }

        return paths;
    }

    private static PlanPath Step(ref Utf8JsonReader json, Stack<Container> open, PlanPath path)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                return open.Peek().Path.Property(Name(ref json));
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                return open.Pop().Path;
        }

        if (open.TryPeek(out var around) && around.IsArray)
        {
            path = around.Path.Item(around.Items++);
        }

        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push(new(path, json.TokenType == JsonTokenType.StartArray));
        }

        return path;
    }

    private static string Name(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (System.InvalidOperationException)
        {
            // A name with half a character in it, which is reported as such; it cannot be shown.
            return "\uFFFD";
        }
    }

    private sealed class Container(PlanPath path, bool isArray)
    {
        public PlanPath Path { get; } = path;

        public bool IsArray { get; } = isArray;

        public int Items { get; set; }
    }
}
