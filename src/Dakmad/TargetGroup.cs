namespace Dakmad;

/// <summary>Doelgroep: the people or organisations that are addressed.</summary>
public sealed record TargetGroup : PlanElement, IUnder<TargetGroup>
{
    /// <summary>The target group of a level above that this one makes more specific; null when it stands by itself.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<TargetGroup>? Specialises
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>Whether they are consumers or organisations.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MarketType? Market
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How they stand to the provider.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public CustomerRelation? Relation
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How many people or organisations there are.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Size
    {
        get;
        init => field = Require.NotNegative(value);
    }

    Ref<TargetGroup>? IUnder<TargetGroup>.Above => Specialises;
}
