using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dakmad.Benchmarks.Compare;

/// <summary>The figures for programs.</summary>
internal static class FigureJson
{
    public static void Write(CompareOptions options, long jsonBytes, IReadOnlyList<Figures> all, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("touchpoints", options.Touchpoints);
            json.WriteNumber("runs", options.Runs);
            json.WriteNumber("jsonBytes", jsonBytes);
            json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
            json.WriteStartArray("works");
            foreach (var figures in all)
            {
                Write(json, figures);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Figures figures)
    {
        json.WriteStartObject();
        json.WriteString("group", figures.Group);
        json.WriteString("name", figures.Name);
        json.WriteNumber("medianMs", figures.Median);
        json.WriteNumber("leastMs", figures.Least);
        json.WriteNumber("greatestMs", figures.Greatest);
        json.WriteNumber("ratio", figures.Ratio);
        if (figures.Kept is { } kept)
        {
            json.WriteNumber("bytesKeptPerTouchpoint", kept);
        }

        json.WriteNumber("bytesAllocatedPerTouchpoint", figures.Allocated);
        json.WriteEndObject();
    }
}
