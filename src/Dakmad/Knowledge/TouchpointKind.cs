namespace Dakmad.Knowledge;

/// <summary>A kind of touchpoint, with the form of the channel on which it takes place.</summary>
public sealed record TouchpointKind : KnowledgeEntry
{
    internal TouchpointKind(KnowledgeSubject subject, DataObject data)
        : base(subject, data, "form") => Form = data.Enum<ChannelForm>("form");

    /// <summary>The form of its channel; everything but <see cref="ChannelForm.Online"/> is offline [S1:275-277].</summary>
    public ChannelForm Form { get; }
}
