using Dakmad.Analysis.Strategy;

namespace Dakmad.Rendering.Assessments;

/// <summary>A number of things, in words that follow the number.</summary>
internal static class Numbered
{
    public static LocalizedText Of(int count, LocalizedText one, LocalizedText many)
    {
        var number = Spoken.Number(count);
        var words = count == 1 ? one : many;
        return new($"{number.Dutch} {words.Dutch}", $"{number.English} {words.English}");
    }

    public static LocalizedText Tasks(int count) => Of(count, new("taak", "task"), new("taken", "tasks"));

    public static LocalizedText Journeys(int count) =>
        Of(count, new("customer journey", "journey"), new("customer journeys", "journeys"));
}
