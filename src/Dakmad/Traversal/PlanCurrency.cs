namespace Dakmad.Traversal;

/// <summary>In which currency a plan adds up.</summary>
internal static class PlanCurrency
{
    /// <summary>
    /// The currency that the plan states, or else that of its budget, or else the only one in which it has amounts; null
    /// when it has none, or several among which it does not choose.
    /// </summary>
    public static string? Of(MarketingPlan plan)
    {
        if ((plan.Currency ?? plan.Budget?.Currency) is { } stated)
        {
            return stated;
        }

        var met = default(Met);
        met.Add(plan.Strategic.Resources);
        met.Add(plan.Tactical.Resources);
        met.Add(plan.Operational.Resources);
        foreach (var concept in plan.Strategic.Concepts)
        {
            met.Add(concept.Budget);
        }

        foreach (var happening in plan.Tactical.Events)
        {
            met.Add(happening.Budget);
        }

        foreach (var journey in plan.Operational.Journeys)
        {
            met.Add(journey.Budget);
            foreach (var touchpoint in journey.Touchpoints)
            {
                met.Add(touchpoint.Cost?.PerContact);
                met.Add(touchpoint.Cost?.Fixed);
                met.Add(touchpoint.Cost?.Budget);
            }
        }

        return met.OnlyOne;
    }

    /// <summary>The currencies met so far.</summary>
    private struct Met
    {
        private string? _first;
        private bool _several;

        public readonly string? OnlyOne => _several ? null : _first;

        public void Add(Money? money)
        {
            if (money is { } amount)
            {
                _first ??= amount.Currency;
                _several |= _first != amount.Currency;
            }
        }

        public void Add(ValueList<Resource> resources)
        {
            foreach (var resource in resources)
            {
                Add(resource.Budget);
            }
        }
    }
}
