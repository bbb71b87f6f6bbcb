namespace Dakmad;

/// <summary>The choices on the strategic level for the six letters. What a level does not restate it inherits from the level above.</summary>
public sealed record StrategicLevel : PlanPart
{
    /// <summary>The days the strategic choices are made for; null when those of the plan hold.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Doelgroepen: whom the organisation addresses.</summary>
    public ValueList<TargetGroup> TargetGroups { get; init; }

    /// <summary>Aanbod: what it offers them.</summary>
    public ValueList<Offering> Offerings { get; init; }

    /// <summary>Kanalen: through what it reaches them.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>Middelen: what it spends on it.</summary>
    public ValueList<Resource> Resources { get; init; }

    /// <summary>Activiteiten on this level: marketing concepts [S3:66-76].</summary>
    public ValueList<MarketingConcept> Concepts { get; init; }

    /// <summary>Doelstellingen: what it wants to reach.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>A level without choices of its own.</summary>
    public static StrategicLevel Empty { get; } = new();
}
