using System.Collections.Generic;

namespace Dakmad.Analysis.Cost;

/// <summary>What is allotted and what it costs, tallied for each element of a type as it is met.</summary>
internal sealed class TallyOf<T>(string? currency)
    where T : PlanElement
{
    private readonly Dictionary<T, (MoneyTally Allotted, MoneyTally Cost)> _tallies = new(
        ReferenceEqualityComparer.Instance
    );

    public (MoneyTally Allotted, MoneyTally Cost) Of(T element)
    {
        if (!_tallies.TryGetValue(element, out var tallies))
        {
            _tallies.Add(element, tallies = (new(currency), new(currency)));
        }

        return tallies;
    }
}
