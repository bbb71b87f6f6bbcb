namespace Dakmad;

/// <summary>
/// The kind of an activity with its sales moment. Only informing and communicating are told apart by moment
/// [S3:113-115]; any other pair does not compile.
/// </summary>
public sealed record ActivityType
{
    private ActivityType(ActivityKind kind, SalesMoment? moment = null)
    {
        Kind = Require.Defined(kind, nameof(kind));
        Moment = Require.Defined(moment, nameof(moment));
    }

    /// <summary>The main group.</summary>
    public ActivityKind Kind { get; }

    /// <summary>Before or after the sale; null when that is not told apart.</summary>
    public SalesMoment? Moment { get; }

    /// <summary>Concluding a transaction.</summary>
    public static ActivityType Transact { get; } = new(ActivityKind.Transact);

    /// <summary>Handling what was agreed.</summary>
    public static ActivityType Fulfil { get; } = new(ActivityKind.Fulfil);

    /// <summary>Bringing product or service to the customer.</summary>
    public static ActivityType Distribute { get; } = new(ActivityKind.Distribute);

    /// <summary>Informing, before or after the sale or without telling these apart.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static ActivityType Inform(SalesMoment? moment = null) => new(ActivityKind.Inform, moment);

    /// <summary>Communicating, before or after the sale or without telling these apart.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static ActivityType Communicate(SalesMoment? moment = null) => new(ActivityKind.Communicate, moment);

    /// <summary>
    /// The type of a kind and a moment that were read from somewhere; null when the kind is not told apart by moment.
    /// </summary>
    /// <exception cref="System.ArgumentOutOfRangeException">A value is not a member of its enumeration.</exception>
    public static ActivityType? From(ActivityKind kind, SalesMoment? moment) =>
        kind switch
        {
            ActivityKind.Inform => Inform(moment),
            ActivityKind.Communicate => Communicate(moment),
            _ when moment is not null => null,
            ActivityKind.Transact => Transact,
            ActivityKind.Fulfil => Fulfil,
            ActivityKind.Distribute => Distribute,
            _ => new(kind),
        };

    /// <summary>The kind and, if there is one, the moment.</summary>
    public override string ToString() => Moment is { } moment ? $"{Kind} {moment}" : Kind.ToString();
}
