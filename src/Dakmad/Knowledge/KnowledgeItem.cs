namespace Dakmad.Knowledge;

/// <summary>An entry of which there is no more to tell than every entry has: a means, a KPI, a signal, a principle.</summary>
public sealed record KnowledgeItem : KnowledgeEntry
{
    internal KnowledgeItem(KnowledgeSubject subject, DataObject data)
        : base(subject, data) { }
}
