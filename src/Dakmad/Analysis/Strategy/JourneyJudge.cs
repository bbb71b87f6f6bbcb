using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>Judges one journey under all value disciplines.</summary>
internal sealed class JourneyJudge(PlanIndex index, IndexedElement<Journey> place, VerdictBounds bounds)
{
    public JourneyVerdict Judge()
    {
        var reading = new JourneyReading(index, place, bounds);
        var chosen = PlanVerdicts.ChosenBy(index.Plan);
        var costs = new CostLeadershipJudge(reading);
        var verdicts = new[]
        {
            costs.Judge(),
            new CustomerIntimacyJudge(reading).Judge(),
            new ProductLeadershipJudge(reading).Judge(),
        };
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = verdicts[i] with { IsChosen = verdicts[i].Discipline == chosen };
        }

        return new()
        {
            Journey = place.Element,
            Path = place.Path,
            Purchase = reading.Purchases.Kind,
            CostPerPurchase = costs.CostPerPurchase,
            Disciplines = [.. verdicts],
        };
    }
}
