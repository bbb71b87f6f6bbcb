namespace Dakmad;

/// <summary>A message and whom it is for.</summary>
public sealed record Message : PlanPart
{
    /// <summary>The message.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public required string Text
    {
        get;
        init => field = Require.Text(value);
    }

    /// <summary>Prospects, customers or ambassadors only; null when for all.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public CustomerRelation? Relation
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The target groups it is for; all of the journey when empty.</summary>
    public ValueList<Ref<TargetGroup>> TargetGroups { get; init; }
}
