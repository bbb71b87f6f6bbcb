namespace Dakmad.Knowledge;

/// <summary>A source that entries cite.</summary>
public sealed record Publication
{
    internal Publication(string key, DataObject data)
    {
        data.Allow("authors", "year", "title", "published", "lines");
        Key = key;
        Authors = data.Strings("authors");
        Title = data.String("title");
        Published = data.OptionalString("published");
        Year = data.OptionalNumber("year") is { } year ? (int)year : null;
    }

    /// <summary>What citations call it, such as <c>S3</c>.</summary>
    public string Key { get; }

    /// <summary>Who wrote it; empty where nobody is named.</summary>
    public ValueList<string> Authors { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>By whom or where it was published; null when that is not known.</summary>
    public string? Published { get; }

    /// <summary>The year in which it was published; null when that is not known.</summary>
    public int? Year { get; }
}
