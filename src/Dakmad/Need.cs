namespace Dakmad;

/// <summary>The need with which a journey starts [S0:121-228].</summary>
public sealed record Need : PlanPart
{
    /// <summary>Whether the customer knows of it.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public NeedKind? Kind
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>What the customer needs, in the words of the plan.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Statement
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>What gives rise to it, such as a new home or the end of a subscription.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Cause
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means or a drop-off moment.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }
}
