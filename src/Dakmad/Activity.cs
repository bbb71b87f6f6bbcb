namespace Dakmad;

/// <summary>
/// Activiteit: what is done on the operational level, towards the customer or to prepare it [S3:101-115]. Activities
/// that no customer meets are not used by a touchpoint.
/// </summary>
public sealed record Activity : PlanElement
{
    /// <summary>
    /// The kind with its sales moment; null when undecided, or when no customer meets the activity. In files it is
    /// written as <see cref="Kind"/> and <see cref="Moment"/>.
    /// </summary>
    public ActivityType? Type { get; init; }

    /// <summary>The main group it belongs to; null when undecided.</summary>
    public ActivityKind? Kind => Type?.Kind;

    /// <summary>Before or after the sale; null when that is not told apart.</summary>
    public SalesMoment? Moment => Type?.Moment;

    /// <summary>Whether it belongs to regular purchases or to a specific action; null when its events tell.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Regularity? Regularity
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How the plan orders it by other principles [S3:80-86].</summary>
    public ValueList<Ordering> Orderings { get; init; }

    /// <summary>The events it belongs to; empty when it goes with regular purchases.</summary>
    public ValueList<Ref<MarketingEvent>> Events { get; init; }

    /// <summary>The resources it draws on.</summary>
    public ValueList<Ref<Resource>> Resources { get; init; }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }

    /// <summary>An activity that informs.</summary>
    public static Activity Inform(string id, string name, SalesMoment? moment = null) =>
        Of(id, name, ActivityType.Inform(moment));

    /// <summary>An activity that communicates.</summary>
    public static Activity Communicate(string id, string name, SalesMoment? moment = null) =>
        Of(id, name, ActivityType.Communicate(moment));

    /// <summary>An activity that concludes a transaction.</summary>
    public static Activity Transact(string id, string name) => Of(id, name, ActivityType.Transact);

    /// <summary>An activity that handles what was agreed.</summary>
    public static Activity Fulfil(string id, string name) => Of(id, name, ActivityType.Fulfil);

    /// <summary>An activity that brings product or service to the customer.</summary>
    public static Activity Distribute(string id, string name) => Of(id, name, ActivityType.Distribute);

    private static Activity Of(string id, string name, ActivityType type) =>
        new()
        {
            Id = id,
            Name = name,
            Type = type,
        };
}
