using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>Makes the objectives of the two upper levels.</summary>
internal sealed class PlanObjectives(Words words, SectorKit kit, Draw draw)
{
    private static readonly LocalDate EndOfYear = new(2027, 12, 31);
    private static readonly LocalDate End = new(2029, 12, 31);

    public PlanObjectiveSet Of(decimal sold, decimal comesBack)
    {
        var revenue = draw.Of<decimal>("revenue", kit.Revenue);
        var target = decimal.Round(revenue * draw.Of<decimal>("growth", [1.15m, 1.2m, 1.25m]) / 1000) * 1000;
        var back = comesBack * 100;
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
                new()
                {
                    Id = "retention",
                    Name = words.Pick(
                        $"In 2029 komt {words.Number(back + 5)} procent van de klanten terug",
                        $"In 2029, {words.Number(back + 5)} per cent of customers come back"
                    ),
                    Kpi = words.Pick("aandeel klanten dat terugkomt", "share of customers who come back"),
                    Unit = "%",
                    Baseline = back - 5,
                    Target = back + 5,
                    Deadline = End,
                    Tool = words.Pick("CRM-systeem", "CRM system"),
                },
            ],
            [
                new()
                {
                    Id = "tactical-orders",
                    Name = words.Pick(
                        $"In 2027 {words.Number(sold)} {words.Of(kit.FirstSold)} bij nieuwe klanten",
                        $"{words.Number(sold)} {words.Of(kit.FirstSold)} by new customers in 2027"
                    ),
                    ContributesTo = "revenue",
                    Kpi = words.Pick($"aantal {words.Of(kit.FirstSold)}", $"number of {words.Of(kit.FirstSold)}"),
                    Unit = MeasurementUnit.Orders,
                    Baseline = decimal.Floor(sold * 0.7m),
                    Target = sold,
                    Deadline = EndOfYear,
                    Tool = words.Pick("Orderadministratie", "Order records"),
                },
                new()
                {
                    Id = "tactical-customers",
                    Name = words.Pick(
                        $"In 2027 komt {words.Number(back)} procent van de klanten terug",
                        $"In 2027, {words.Number(back)} per cent of customers come back"
                    ),
                    ContributesTo = "retention",
                    Kpi = words.Pick("aandeel klanten dat terugkomt", "share of customers who come back"),
                    Unit = "%",
                    Baseline = back - 5,
                    Target = back,
                    Deadline = EndOfYear,
                    Tool = words.Pick("CRM-systeem", "CRM system"),
                },
            ]
        );
    }
}
