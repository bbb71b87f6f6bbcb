#:project ../../src/Dakmad/Dakmad.csproj

// How many visits does it take to get 500 orders? From the root of the repository:
//
//   dotnet run samples/scripts/visits-for-orders.cs
//   dotnet run samples/scripts/visits-for-orders.cs -- another-plan.json

using Dakmad;
using Dakmad.Analysis;

var plan = MarketingPlan.Load(args is [var file] ? file : "samples/plans/promotion.json");

foreach (var journey in plan.Operational.Journeys)
{
    var funnel = JourneyFunnel.Of(plan, journey.Id);
    Console.WriteLine($"{journey.Name}: {funnel.End:F0} {funnel.Unit} as planned; for 500 there have to enter");
    foreach (var entry in funnel.EntriesNeededFor(500))
    {
        Console.WriteLine($"  {entry.Volume:F0} {entry.Unit} at '{entry.Touchpoint.Name}'");
    }
}
