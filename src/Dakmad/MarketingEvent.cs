namespace Dakmad;

/// <summary>Event: an activity on the tactical level. A customer journey is never an event: it lies one level deeper [S3:72-76].</summary>
public sealed record MarketingEvent : PlanElement
{
    /// <summary>The concept it carries out [S3:70-72].</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<MarketingConcept>? Concept
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>Whether it belongs to regular purchases or is a specific action [S3:80-90].</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Regularity? Regularity
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How the plan orders it by other principles [S3:80-86].</summary>
    public ValueList<Ordering> Orderings { get; init; }

    /// <summary>The days it takes; of its first occurrence when it recurs.</summary>
    public DateRange? Period { get; init; }

    /// <summary>How it comes back; null when it takes place once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>Where it takes place.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Location
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>Whom the event is meant for.</summary>
    public ValueList<Ref<TargetGroup>> TargetGroups { get; init; }

    /// <summary>What the event is about.</summary>
    public ValueList<Ref<Offering>> Offerings { get; init; }

    /// <summary>The channels the event uses.</summary>
    public ValueList<Ref<Channel>> Channels { get; init; }

    /// <summary>The resources the event draws on.</summary>
    public ValueList<Ref<Resource>> Resources { get; init; }

    /// <summary>The budget of the event, all its occurrences together.</summary>
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
