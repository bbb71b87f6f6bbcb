using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>Makes the objectives of the two upper levels.</summary>
internal sealed class PlanObjectives(Words words, SectorKit kit, Draw draw)
{
    private static readonly LocalDate EndOfYear = new(2027, 12, 31);
    private static readonly LocalDate End = new(2029, 12, 31);

    /// <summary>The objectives.</summary>
    /// <param name="sold">What the journeys of new customers bring.</param>
    /// <param name="comesBack">The part of the customers who are approached that buys again.</param>
    /// <param name="cameBack">That part before the plan.</param>
    /// <param name="revenue">What the business earns in a year.</param>
    /// <param name="action">The temporary event that the journeys of new customers belong to; null where they go on.</param>
    public PlanObjectiveSet Of(decimal sold, decimal comesBack, decimal cameBack, decimal revenue, KitEvent? action)
    {
        var target =
            decimal.Round(revenue * draw.Of<decimal>("growth", [1.12m, 1.15m, 1.18m, 1.2m, 1.25m]) / 1000) * 1000;

        // A year is more than the action in it, and more than the half in which the journey is planned.
        var year = action is null ? 2 * sold : Up(sold * draw.Of<decimal>("year", [1.7m, 1.9m, 2.2m, 2.6m]));
        var back = decimal.Round(comesBack * 100, 1);
        var before = decimal.Round(cameBack * 100, 1);
        var later = back + draw.Of<decimal>("retention/later", [3, 4, 6, 8]);
        return new(
            [
                new()
                {
                    Id = "revenue",
                    Name = words.Pick(
                        $"Jaaromzet naar {words.Euro(target)} in 2029",
                        $"Annual revenue to {words.Euro(target)} in 2029"
                    ),
                    Kpi = words.Pick("jaaromzet", "annual revenue"),
                    Unit = "EUR",
                    Baseline = revenue,
                    Target = target,
                    Deadline = End,
                    Tool = words.Pick("Boekhouding", "Accounts"),
                },
                Retention("retention", before, later, End),
            ],
            [
                new()
                {
                    Id = "tactical-orders",
                    Name = Orders(year, sold, action),
                    ContributesTo = "revenue",
                    Kpi = words.Pick($"aantal {words.Of(kit.FirstSold)}", $"number of {words.Of(kit.FirstSold)}"),
                    Unit = MeasurementUnit.Orders,
                    Baseline = decimal.Floor(year * 0.85m),
                    Target = year,
                    Deadline = EndOfYear,
                    Tool = words.Pick("Orderadministratie", "Order records"),
                },
                Retention("tactical-customers", before, back, EndOfYear) with
                {
                    ContributesTo = "retention",
                },
            ]
        );
    }

    /// <summary>A figure that one aims at: not 268, but 270.</summary>
    private static decimal Up(decimal number)
    {
        var step =
            number < 100 ? 5
            : number < 1000 ? 10
            : number < 10_000 ? 100
            : 1000;
        return decimal.Ceiling(number / step) * step;
    }

    private string Orders(decimal year, decimal sold, KitEvent? action)
    {
        var part = action is null
            ? words.Pick(
                $"waarvan {words.Number(sold)} in de eerste zes maanden",
                $"{words.Number(sold)} of them in the first six months"
            )
            : words.Pick(
                $"waarvan {words.Number(sold)} via '{words.Of(action.Name)}'",
                $"{words.Number(sold)} of them through '{words.Of(action.Name)}'"
            );
        return $"{words.Number(year)} {words.Of(kit.FirstSold)} {words.Of(kit.FirstBuyers)} in 2027, {part}";
    }

    /// <summary>Who pays by term stays or leaves; who pays at once comes back or does not.</summary>
    private Objective Retention(string id, decimal before, decimal target, LocalDate deadline)
    {
        var isTerm = kit.NextOffer.Payments is not null;
        return new()
        {
            Id = id,
            Name = isTerm
                ? words.Pick(
                    $"In {deadline.Year} verlengt {words.Number(target)} procent van de benaderde klanten",
                    $"In {deadline.Year}, {words.Number(target)} per cent of the customers approached renew"
                )
                : words.Pick(
                    $"In {deadline.Year} koopt {words.Number(target)} procent van de benaderde klanten opnieuw",
                    $"In {deadline.Year}, {words.Number(target)} per cent of the customers approached buy again"
                ),
            Kpi = isTerm
                ? words.Pick("verlengingspercentage", "renewal rate")
                : words.Pick("herhaalaankopen onder benaderde klanten", "repeat rate of the customers approached"),
            Unit = "%",
            Baseline = before,
            Target = target,
            Deadline = deadline,
            Tool = words.Pick("CRM-systeem", "CRM system"),
        };
    }
}
