#:project ../../src/Dakmad/Dakmad.csproj

// Checks plans in a build: findings as build tools read them, and an exit code. From the root of the repository:
//
//   dotnet run samples/scripts/check.cs
//   dotnet run samples/scripts/check.cs -- one-plan.json another-plan.json

using Dakmad;

string[] files = args is [] ? ["samples/plans/promotion.json"] : args;
var failed = false;
foreach (var file in files)
{
    // What reading finds, and what rules find in a plan that could be read, with lines and columns.
    var report = MarketingPlan.ReadFile(file).Check();
    Console.Write(report.ToText());
    Console.WriteLine($"{file}: {report.Errors.Count()} errors, {report.Warnings.Count()} warnings");
    failed |= report.HasErrors;
}

return failed ? 1 : 0;
