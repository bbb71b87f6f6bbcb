namespace Dakmad;

/// <summary>Contactmoment: one channel combined with one activity, at which provider and customer meet [S3:107-111, 156-158].</summary>
public sealed record Touchpoint : PlanElement
{
    private readonly string? _objective;

    /// <summary>The one channel of the contact [S3:156-158].</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public required Ref<Channel> Channel
    {
        get;
        init => field = Require.Reference(value);
    }

    /// <summary>The one activity of the contact [S3:156-158].</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public required Ref<Activity> Activity
    {
        get;
        init => field = Require.Reference(value);
    }

    /// <summary>The stages of the 6B model the touchpoint serves [S3:174-182].</summary>
    public EnumSet<SixBStage> Stages { get; init; }

    /// <summary>Its phase in the nine-phase journey.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public JourneyPhase? Phase
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Its stage in the five-phase journey.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public LifecycleStage? LifecycleStage
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Its stage in the sales funnel.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public SalesFunnelStage? FunnelStage
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The target groups it is for; all of the journey when empty.</summary>
    public ValueList<Ref<TargetGroup>> TargetGroups { get; init; }

    /// <summary>The personas who take part; all of the journey when empty.</summary>
    public ValueList<Ref<Persona>> Personas { get; init; }

    /// <summary>The roles in a buying centre that take part.</summary>
    public EnumSet<BuyingRole> BuyingRoles { get; init; }

    /// <summary>What is said and shown.</summary>
    public TouchpointContent? Content { get; init; }

    /// <summary>Taken: what has to be done to carry it out [S3:117-123].</summary>
    public ValueList<TouchpointTask> Tasks { get; init; }

    /// <summary>The objective of this step [S3:166-170].</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Objective>? Objective
    {
        // The id alone is kept: a nullable reference would take twice the memory in every touchpoint.
        get => _objective is null ? default(Ref<Objective>?) : Ref<Objective>.OfValid(_objective);
        init => _objective = Require.OptionalReference(value)?.Id;
    }

    /// <summary>How many customers are expected, and how many go on.</summary>
    public TouchpointVolume? Volume { get; init; }

    /// <summary>What it may and does cost.</summary>
    public TouchpointCost? Cost { get; init; }

    /// <summary>An id shared by touchpoints that are one contact, such as a sales visit that informs and signs; the contact costs once.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of an id.</exception>
    public string? Contact
    {
        get;
        init => field = Require.OptionalId(value);
    }

    /// <summary>What the customer feels, where it hurts, where the customer may drop off.</summary>
    public TouchpointExperience? Experience { get; init; }

    /// <summary>Customisation and service.</summary>
    public TouchpointService? Service { get; init; }

    /// <summary>Who or what does the provider's part.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Handling? Handling
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Who starts the contact.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Initiator? Initiator
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Who carries it out.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Performer? PerformedBy
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>When it takes place or what triggers it.</summary>
    public TouchpointTiming? Timing { get; init; }

    /// <summary>The ways on from here; when empty the next touchpoint of the list follows.</summary>
    public ValueList<Route> Routes { get; init; }

    /// <summary>How much the touchpoint counts among the others [S0:1403-1411]; any scale from 0, higher counts more.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Weight
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means or a drop-off moment.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }
}
