using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Rendering;
using Dakmad.Rules;
using Dakmad.Tool.Files;
using NodaTime;

namespace Dakmad.Tool.Verbs;

/// <summary>A plan or journey table that was checked.</summary>
/// <param name="File">Its name, and everything that was found in it.</param>
/// <param name="Language">The language it says it is in.</param>
internal sealed record CheckedPlan(CheckedFile File, Language? Language)
{
    /// <summary>
    /// Reads a file and, if it is a plan without errors, holds it against rules. A journey table is only read: it is four
    /// columns of a plan, and every rule would ask for what it has no column for.
    /// </summary>
    public static CheckedPlan Of(PlanSource source, RuleSet rules, LocalDate? today)
    {
        var read = source.ReadPlan();
        return new(new(source.Name, Findings(source, read, rules, today)), read.Language);
    }

    /// <summary>Everything that there is to say of a file that was read.</summary>
    public static DiagnosticReport Findings(
        PlanSource source,
        ReadResult<MarketingPlan> read,
        RuleSet rules,
        LocalDate? today
    )
    {
        if (source.Format != FileFormat.Json || read.Value is not { } plan)
        {
            return read.Report;
        }

        var found = rules.Check(plan, today);
        var all = new DiagnosticReport([.. read.Report, .. found]) { Suppressed = found.Suppressed };
        return PlanJson.Locate(all, source.Bytes, source.Name);
    }
}
