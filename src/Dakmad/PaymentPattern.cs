namespace Dakmad;

/// <summary>How often the customer pays for an offering.</summary>
public enum PaymentPattern
{
    /// <summary>Once for each purchase.</summary>
    OneOff,

    /// <summary>Again and again, as for a subscription; a payment may then come before a next order.</summary>
    Recurring,
}
