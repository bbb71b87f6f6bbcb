namespace Dakmad;

/// <summary>Marketingconcept: an activity on the strategic level, which events carry out [S3:66-76].</summary>
public sealed record MarketingConcept : PlanElement
{
    /// <summary>Whom the concept is meant for.</summary>
    public ValueList<Ref<TargetGroup>> TargetGroups { get; init; }

    /// <summary>What the concept is about.</summary>
    public ValueList<Ref<Offering>> Offerings { get; init; }

    /// <summary>The channels the concept uses.</summary>
    public ValueList<Ref<Channel>> Channels { get; init; }

    /// <summary>The resources the concept draws on.</summary>
    public ValueList<Ref<Resource>> Resources { get; init; }

    /// <summary>The budget of the concept.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Budget
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>The objectives it works on.</summary>
    public ValueList<Ref<Objective>> Objectives { get; init; }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means or a drop-off moment.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }
}
