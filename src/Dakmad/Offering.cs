namespace Dakmad;

/// <summary>Aanbod: what is offered to the target groups.</summary>
public sealed record Offering : PlanElement, IUnder<Offering>
{
    /// <summary>The offering of a level above that this one makes more specific; null when it stands by itself.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Offering>? Specialises
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>Whether it is a product or a service.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public OfferingKind? Kind
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The price of one unit.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Price
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>How often the customer pays for it.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public PaymentPattern? Payment
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>
    /// How many times the customer pays the price over the term that is agreed, 1 or more, such as 12 for a year that is
    /// paid by the month. It says something only of what is paid again and again
    /// (<see cref="PaymentPattern.Recurring"/>): what such a customer pays in all is the price times this number.
    /// </summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Payments
    {
        get;
        init => field = Require.AtLeastOne(value);
    }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means or a drop-off moment.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }

    Ref<Offering>? IUnder<Offering>.Above => Specialises;
}
