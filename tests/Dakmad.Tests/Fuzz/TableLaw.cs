using System;
using Dakmad.Csv;

namespace Dakmad.Tests.Fuzz;

/// <summary>What holds for every reading of a journey table.</summary>
internal static class TableLaw
{
    public static void Check(byte[] input)
    {
        if (
            ReportLaw
                .Check(input, (utf8, file) => JourneyTableCsv.ReadPlan(utf8, options: new() { File = file }))
                .Value is
            { } plan
        )
        {
            PlanLaw.Check(plan);
        }

        if (ReportLaw.Check(input, (utf8, file) => JourneyTableCsv.Read(utf8, file)).Value is not { } table)
        {
            return;
        }

        var written = table.ToCsv();
        var again = JourneyTableCsv.Read(written);
        ReportLaw.Demand(table.Equals(again.Value), "a table is read back as it was written");
        ReportLaw.Demand(
            string.Equals(written, again.Value!.ToCsv(), StringComparison.Ordinal),
            "writing again changes no byte"
        );
        PlanLaw.Check(table.ToPlan("Plan"));
    }
}
