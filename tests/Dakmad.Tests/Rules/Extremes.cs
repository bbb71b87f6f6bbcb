using System.Linq;
using NodaTime;

namespace Dakmad.Tests.Rules;

/// <summary>Plans with the greatest numbers, the smallest rates and the first and last days that a plan can hold.</summary>
internal static class Extremes
{
    private const decimal Smallest = 0.0000000000000000000000000001m;

    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = new(9999, 12, 31);
    private static readonly Money Most = new(decimal.MaxValue, "EUR");
    private static readonly Money MostElsewhere = new(decimal.MaxValue, "USD");
    private static readonly Money LeastElsewhere = new(Smallest, "JPY");

    public static MarketingPlan Everywhere(MarketingPlan plan) =>
        plan with
        {
            Currency = "EUR",
            Budget = Most,
            Period = new(First, Last),
            ExchangeRates =
            [
                new() { Currency = "USD", Rate = decimal.MaxValue },
                new() { Currency = "JPY", Rate = Smallest },
            ],
            Strategic = plan.Strategic with
            {
                Period = new(Last, Last),
                Concepts = plan
                    .Strategic.Concepts.Select(concept => concept with { Budget = LeastElsewhere })
                    .ToValueList(),
            },
            Tactical = plan.Tactical with
            {
                Period = new(new(9999, 1, 1), Last),
                Events = plan
                    .Tactical.Events.Select(happening =>
                        happening with
                        {
                            Budget = MostElsewhere,
                            Period = new(First, Last),
                        }
                    )
                    .ToValueList(),
            },
            Operational = plan.Operational with
            {
                Period = new(First, Last),
                Journeys = plan
                    .Operational.Journeys.Select((journey, i) => Extreme(journey, i % 2 == 0 ? Most : MostElsewhere))
                    .ToValueList(),
            },
        };

    private static Journey Extreme(Journey journey, Money budget) =>
        journey with
        {
            Budget = budget,
            Touchpoints = journey
                .Touchpoints.Select(touchpoint =>
                    touchpoint with
                    {
                        Cost = new()
                        {
                            Budget = Most,
                            Fixed = MostElsewhere,
                            PerContact = LeastElsewhere,
                        },
                    }
                )
                .ToValueList(),
        };
}
