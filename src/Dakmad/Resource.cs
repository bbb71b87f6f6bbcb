namespace Dakmad;

/// <summary>Middel: budget set aside for the plan or a part of it [S3:164-166]. The word is not used for marketing instruments, as [S0:362-364] does.</summary>
public sealed record Resource : PlanElement, IUnder<Resource>
{
    /// <summary>The resource of a level above that this one makes more specific; null when it stands by itself.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Resource>? Specialises
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>The amount that is available.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Budget
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>The days for which it is available; null when those of its level hold.</summary>
    public DateRange? Period { get; init; }

    Ref<Resource>? IUnder<Resource>.Above => Specialises;
}
