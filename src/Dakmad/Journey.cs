namespace Dakmad;

/// <summary>Customer journey: a chain of touchpoints that the organisation offers and among which customers choose [S3:90-100, 107-111]. Touchpoints follow each other in the order of the list, except where routes say otherwise.</summary>
public sealed partial record Journey : PlanElement
{
    /// <summary>Whether it goes with regular purchases or with a specific action; null when its events tell.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Regularity? Regularity
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The events it belongs to; empty when its activities tell, or when it goes with regular purchases.</summary>
    public ValueList<EventShare> Events { get; init; }

    /// <summary>The days on which it is offered; null when those of its events, or else of its level, hold.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Whom it is offered to [S3:162-164].</summary>
    public ValueList<Ref<TargetGroup>> TargetGroups { get; init; }

    /// <summary>The personas it is drawn for [S1:373-375].</summary>
    public ValueList<Ref<Persona>> Personas { get; init; }

    /// <summary>What is offered through it [S3:162-166].</summary>
    public ValueList<Ref<Offering>> Offerings { get; init; }

    /// <summary>The resources it draws on [S3:164-166].</summary>
    public ValueList<Ref<Resource>> Resources { get; init; }

    /// <summary>The budget of the journey.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Budget
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>Why it is as it is, where it departs from the strategic choice.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Rationale
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>The need with which it starts.</summary>
    public Need? Need { get; init; }

    /// <summary>From where it is drawn; null when it claims to start at the beginning.</summary>
    public JourneyPoint? StartsAt { get; init; }

    /// <summary>Up to where it is drawn, such as the order [S3:129-133]; null when it claims to be complete.</summary>
    public JourneyPoint? EndsAt { get; init; }

    /// <summary>The journeys in which a customer can go on from here.</summary>
    public ValueList<Ref<Journey>> ContinuesIn { get; init; }

    /// <summary>Einddoelstelling: the objective at the end of the journey, to which its steps lead [S3:166-170].</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Objective>? EndObjective
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>How many touchpoints its author holds likely [S1:363-365].</summary>
    public TouchpointRange? ExpectedTouchpoints { get; init; }

    /// <summary>Where customers come in; at the first touchpoint when empty.</summary>
    public ValueList<JourneyEntry> Entries { get; init; }

    /// <summary>The contact moments, in order.</summary>
    public ValueList<Touchpoint> Touchpoints { get; init; }
}
