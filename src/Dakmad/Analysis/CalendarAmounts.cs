namespace Dakmad.Analysis;

/// <summary>What falls in a stretch of time.</summary>
/// <param name="Budget">The budget, in cents; null when the plan has no currency, or states no budget at all.</param>
/// <param name="Cost">The cost, in cents; null when the plan has no currency, or states no cost at all.</param>
/// <param name="Contacts">The contacts, by unit, in the order in which the units occur in the plan.</param>
public sealed record CalendarAmounts(Money? Budget, Money? Cost, ValueList<UnitVolume> Contacts)
{
    /// <summary>Whether the cost may be more: some of it could not be counted, or a volume not be followed.</summary>
    public bool CostIsLowerBound { get; init; }

    /// <summary>Whether there are contacts of which the plan does not tell how many: none of a unit then says nothing.</summary>
    public bool HasUnknownContacts { get; init; }
}
