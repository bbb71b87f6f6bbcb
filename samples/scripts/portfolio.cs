#:project ../../src/Dakmad/Dakmad.csproj

// All plans of a folder on one page, as CSV. From the root of the repository:
//
//   dotnet run samples/scripts/portfolio.cs
//   dotnet run samples/scripts/portfolio.cs -- folder

using Dakmad;
using Dakmad.Analysis.Strategy;

var folder = args is [var given] ? given : "samples/plans";
Console.WriteLine("file,plan,journeys,touchpoints,errors,warnings,fit");
foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
{
    var read = await MarketingPlan.ReadFileAsync(file);
    var report = read.Check();
    if (read.Plan is not { } plan)
    {
        Console.WriteLine($"{Path.GetFileName(file)},,,,{report.Errors.Count()},{report.Warnings.Count()},");
        continue;
    }

    var verdicts = PlanVerdicts.Of(plan).Journeys;
    var fit = verdicts.Count(journey => journey.Chosen?.Verdict == FitVerdict.Fits);
    Console.WriteLine(
        $"{Path.GetFileName(file)},{plan.Id},{plan.Operational.Journeys.Count},{plan.Touchpoints().Count()},"
            + $"{report.Errors.Count()},{report.Warnings.Count()},{fit} of {verdicts.Count}"
    );
}
