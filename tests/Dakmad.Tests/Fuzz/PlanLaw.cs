using System;
using Dakmad.Integrity;
using Dakmad.Json;

namespace Dakmad.Tests.Fuzz;

/// <summary>What holds for every reading of a plan.</summary>
internal static class PlanLaw
{
    public static void Check(byte[] input)
    {
        if (ReportLaw.Check(input, (utf8, file) => PlanJson.Read(utf8, file)).Value is { } plan)
        {
            Check(plan);
        }
    }

    public static void Check(MarketingPlan plan)
    {
        ReportLaw.Demand(PlanIntegrity.Check(plan).Count == 0, "a plan that was read does not contradict itself");
        var written = PlanJson.Write(plan);
        var again = PlanJson.Read(written);
        ReportLaw.Demand(plan.Equals(again.Value), "a plan is read back as it was written");
        ReportLaw.Demand(
            string.Equals(written, PlanJson.Write(again.Value!), StringComparison.Ordinal),
            "writing again changes no byte"
        );
    }
}
