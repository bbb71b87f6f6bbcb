#:project ../../src/Dakmad/Dakmad.csproj
#:package Microsoft.Data.Analysis

// Findings as a data frame, to count, filter and draw. From the root of the repository:
//
//   dotnet run samples/scripts/findings-to-data-frame.cs
//   dotnet run samples/scripts/findings-to-data-frame.cs -- another-plan.json

using Dakmad;
using Dakmad.Rules;
using Microsoft.Data.Analysis;

var read = MarketingPlan.ReadFile(args is [var file] ? file : "samples/plans/promotion.json");

// A plan for which all rules speak, and which has lost its first journey, so that there is something to find.
var findings = read.Plan!.Remove("/operational/journeys/0").Check(RuleSet.All);
var frame = new DataFrame(
    new StringDataFrameColumn("id", findings.Select(finding => finding.Id)),
    new StringDataFrameColumn("severity", findings.Select(finding => finding.Severity.ToString())),
    new StringDataFrameColumn("path", findings.Select(finding => finding.Path.ToString())),
    new StringDataFrameColumn("message", findings.Select(finding => finding.Message()))
);

Console.WriteLine($"{frame.Rows.Count} findings, {frame.Columns.Count} columns");
foreach (var row in frame["severity"].ValueCounts().OrderBy("Values").Rows)
{
    Console.WriteLine($"{row[0]}: {row[1]}");
}
