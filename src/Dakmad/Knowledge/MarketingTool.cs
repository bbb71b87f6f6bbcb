namespace Dakmad.Knowledge;

/// <summary>An instrument or source of data with which a journey is researched, followed, measured or improved.</summary>
public sealed record MarketingTool : KnowledgeEntry
{
    internal MarketingTool(KnowledgeSubject subject, DataObject data)
        : base(subject, data, "currentName") => CurrentName = data.OptionalString("currentName");

    /// <summary>Its name of today, when it has changed since the source was written; else null.</summary>
    public string? CurrentName { get; }
}
