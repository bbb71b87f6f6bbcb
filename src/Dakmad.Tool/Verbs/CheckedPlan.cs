using System;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Rendering;
using Dakmad.Rules;
using Dakmad.Tables;
using Dakmad.Tool.Files;
using NodaTime;

namespace Dakmad.Tool.Verbs;

/// <summary>A plan or journey table that was checked.</summary>
/// <param name="File">Its name, and everything that was found in it.</param>
/// <param name="Language">The language it says it is in.</param>
internal sealed record CheckedPlan(CheckedFile File, Language? Language)
{
    /// <summary>A file on which the work could not go on, because of a fault in the program.</summary>
    public static CheckedPlan Failed(string path, Exception fault)
    {
        var name = path == FilePaths.Standard ? "<stdin>" : path;
        var finding = ProgramFault.Of(ProgramDiagnostics.FileFailed, PlanPath.Root, fault);
        return new(new(name, new(finding with { Location = new(name, 1, 1) })), null);
    }

    /// <summary>
    /// Reads a file and, if it is a plan without errors, holds it against rules. A journey table is only read: it is four
    /// columns of a plan, and every rule would ask for what it has no column for.
    /// </summary>
    public static CheckedPlan Of(PlanSource source, RuleSet rules, LocalDate? today, JourneyMapping? mapping)
    {
        var read =
            mapping is null || source.IsWhole
                ? source.ReadPlan()
                : source.ReadPlan(new JourneyPlanOptions { Name = source.UsualName, Mapping = mapping });
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
        return source.IsWhole && read.Value is { } plan
            ? source.Locate(read.Report.Concat(rules.Check(plan, today)))
            : read.Report;
    }
}
