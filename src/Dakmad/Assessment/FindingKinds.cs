using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Assessment;

/// <summary>
/// What findings say of a plan as a whole. Where the page praises it says nothing that a finding below contradicts.
/// </summary>
internal static class FindingKinds
{
    /// <summary>Something follows from nothing, or nothing follows from it.</summary>
    private static readonly FrozenSet<string> Loose = new[]
    {
        "DAK2006",
        "DAK2012",
        "DAK2025",
        "DAK2026",
        "DAK2027",
        "DAK2039",
        "DAK2040",
        "DAK2041",
        "DAK2042",
        "DAK2043",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Something costs more than it may, or parts more than their whole.</summary>
    private static readonly FrozenSet<string> OverBudget = new[]
    {
        "DAK2014",
        "DAK2021",
        "DAK2022",
        "DAK2023",
        "DAK2036",
        "DAK6006",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many parts are found to be loose.</summary>
    public static int CountLoose(this DiagnosticReport findings) => findings.Count(found => Loose.Contains(found.Id));

    /// <summary>Whether something is found to be over its budget.</summary>
    public static bool IsOverBudget(this DiagnosticReport findings) =>
        findings.Any(found => OverBudget.Contains(found.Id));

    /// <summary>The names of the objectives that are found to say what is done, and not what is reached.</summary>
    public static HashSet<PlanPath> NamesOfActivities(this DiagnosticReport findings) =>
        findings.Where(found => found.Id == "DAK5052").Select(found => found.Path).ToHashSet();
}
