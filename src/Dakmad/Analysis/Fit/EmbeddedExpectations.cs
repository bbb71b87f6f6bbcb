using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Fit;

/// <summary>Reads the expectations that come with the library, from the file that domain experts review.</summary>
internal static class EmbeddedExpectations
{
    private const string Resource = "Dakmad.Analysis.Data.expectations.json";

    public static ValueList<Expectation> Read()
    {
        using var stream =
            typeof(EmbeddedExpectations).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library lacks its resource '{Resource}'.");
        using var document = JsonDocument.Parse(stream);
        var expectations = new List<Expectation>();
        foreach (var discipline in document.RootElement.GetProperty("disciplines").EnumerateObject())
        {
            foreach (var item in discipline.Value.EnumerateArray())
            {
                expectations.Add(Read(item, Member<ValueDiscipline>(discipline.Name)));
            }
        }

        return [.. expectations];
    }

    private static Expectation Read(JsonElement item, ValueDiscipline discipline) =>
        new()
        {
            Id = Text(item, "id"),
            Discipline = discipline,
            Metric = Text(item, "metric"),
            Direction = Member<ExpectedDirection>(Text(item, "direction")),
            Severity = Member<Severity>(Text(item, "severity")),
            Weight = item.GetProperty("weight").GetInt32(),
            Source = Source(Text(item, "source")),
            Reason = new(Text(item, "nl"), Text(item, "en")),
        };

    private static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;

    private static TEnum Member<TEnum>(string name)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(name, ignoreCase: true);

    /// <summary>A citation such as <c>[S3:46-50]</c>; null for words that say that there is no source.</summary>
    private static Citation? Source(string text)
    {
        if (!text.StartsWith('['))
        {
            return null;
        }

        var parts = text[1..^1].Split(':', '-');
        return new(parts[0], Line(parts[1]), Line(parts[2]));
    }

    private static int Line(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
