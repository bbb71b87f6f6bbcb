using System.Globalization;

namespace Dakmad.Tool.Output;

/// <summary>A number of things, in words that follow the number.</summary>
internal static class Counted
{
    public static LocalizedText Of(int count, LocalizedText one, LocalizedText many)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var words = count == 1 ? one : many;
        return new($"{number} {words.Dutch}", $"{number} {words.English}");
    }

    public static LocalizedText Files(int count) => Of(count, new("bestand", "file"), new("bestanden", "files"));
}
