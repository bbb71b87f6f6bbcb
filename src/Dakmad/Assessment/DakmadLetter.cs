namespace Dakmad.Assessment;

/// <summary>The six letters of DAKMAD: on each level a plan chooses something for each of them [S3:42-76].</summary>
public enum DakmadLetter
{
    /// <summary>Doelgroep: whom the organisation addresses.</summary>
    TargetGroups,

    /// <summary>Aanbod: what it offers them.</summary>
    Offerings,

    /// <summary>Kanalen: through what it reaches them.</summary>
    Channels,

    /// <summary>Middelen: what it spends on it.</summary>
    Resources,

    /// <summary>Activiteiten: marketing concepts, events, or activities with their tasks, by level.</summary>
    Activities,

    /// <summary>Doelstellingen: what it wants to reach.</summary>
    Objectives,
}
