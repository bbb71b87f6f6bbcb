namespace Dakmad.Knowledge;

/// <summary>
/// Where something of the field applies, and what for: a phase of the nine-phase journey or a stage of the five-phase
/// one, as the cited lines say.
/// </summary>
public sealed record KnowledgeUse
{
    internal KnowledgeUse(DataObject data)
    {
        data.Allow("phase", "stage", "role", "media", "name", "purpose", "source");
        Phase = data.OptionalEnum<JourneyPhase>("phase");
        Stage = data.OptionalEnum<LifecycleStage>("stage");
        Role = data.OptionalEnum<UseRole>("role");
        Media = data.OptionalEnum<MediaOwnership>("media");
        Name = data.OptionalText("name");
        Purpose = data.OptionalText("purpose");
        Citations = data.Citations("source");
        if (Phase is null == Stage is null)
        {
            throw data.Fault("a use names either a phase or a stage");
        }
    }

    /// <summary>The phase of the nine-phase journey; null when the source divides a journey in five.</summary>
    public JourneyPhase? Phase { get; }

    /// <summary>The stage of the five-phase journey; null when the source divides a journey in nine.</summary>
    public LifecycleStage? Stage { get; }

    /// <summary>What it is used as there; null where the source makes no distinction.</summary>
    public UseRole? Role { get; }

    /// <summary>Whose medium it is there, a division by Dakmad; null where it may be anybody's.</summary>
    public MediaOwnership? Media { get; }

    /// <summary>What the source calls it there, when that differs from the name of the entry.</summary>
    public LocalizedText? Name { get; }

    /// <summary>What it is for there; null when the name says it all.</summary>
    public LocalizedText? Purpose { get; }

    /// <summary>The lines that say so.</summary>
    public ValueList<Citation> Citations { get; }
}
