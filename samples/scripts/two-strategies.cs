#:project ../../src/Dakmad/Dakmad.csproj

// The same journeys under two strategies, side by side. From the root of the repository:
//
//   dotnet run samples/scripts/two-strategies.cs
//   dotnet run samples/scripts/two-strategies.cs -- another-plan.json

using Dakmad;
using Dakmad.Analysis.Strategy;

var plan = MarketingPlan.Load(args is [var file] ? file : "samples/plans/promotion.json");

ValueDiscipline[] strategies = [ValueDiscipline.CostLeadership, ValueDiscipline.CustomerIntimacy];
foreach (var strategy in strategies)
{
    var variant = plan with { Strategy = new() { Discipline = strategy } };
    Console.WriteLine($"{strategy}: {variant.Check().Count} findings");
    foreach (var journey in PlanVerdicts.Of(variant).Journeys)
    {
        Console.WriteLine($"  {journey.Journey.Name}: {journey[strategy].Verdict}");
    }
}
