namespace Dakmad;

/// <summary>The choices on the operational level for the six letters. What a level does not restate it inherits from the level above.</summary>
public sealed record OperationalLevel : PlanPart
{
    /// <summary>The days the operational choices are made for; null when those of the plan hold.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Doelgroepen: whom the organisation addresses.</summary>
    public ValueList<TargetGroup> TargetGroups { get; init; }

    /// <summary>Aanbod: what it offers them.</summary>
    public ValueList<Offering> Offerings { get; init; }

    /// <summary>Kanalen: through what it reaches them.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>Middelen: what it spends on it.</summary>
    public ValueList<Resource> Resources { get; init; }

    /// <summary>Activiteiten on this level: what is done towards the customer, or to prepare it [S3:101-115].</summary>
    public ValueList<Activity> Activities { get; init; }

    /// <summary>The customer journeys on offer: channels and activities combined [S3:90-100, 156-158].</summary>
    public ValueList<Journey> Journeys { get; init; }

    /// <summary>Doelstellingen: what it wants to reach.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>A level without choices of its own.</summary>
    public static OperationalLevel Empty { get; } = new();
}
