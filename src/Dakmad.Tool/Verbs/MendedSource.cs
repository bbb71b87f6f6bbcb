using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Json;
using Dakmad.Rules;
using Dakmad.Tool.Files;
using NodaTime;

namespace Dakmad.Tool.Verbs;

/// <summary>A plan in a file after the edits that its findings call for.</summary>
/// <param name="Text">The text of the file, in its canonical form.</param>
/// <param name="Fixes">What was mended, with its place in the text as it was.</param>
/// <param name="Language">The language the plan says it is in.</param>
internal sealed record MendedSource(ReadOnlyMemory<byte> Text, ValueList<AppliedFix> Fixes, Language? Language)
{
    /// <summary>
    /// Mends a plan.
    /// </summary>
    /// <returns>
    /// Null when there is nothing to mend, or nothing that may be rewritten: a journey table, a plan with errors, one that
    /// a newer version of the tool wrote.
    /// </returns>
    public static MendedSource? Of(PlanSource source, RuleSet rules, LocalDate? today)
    {
        if (source.Format != FileFormat.Json)
        {
            return null;
        }

        var read = source.ReadPlan();
        var isNewer = read.Report.Any(finding => finding.Descriptor == ReadingDiagnostics.NewerMinorVersion);
        if (isNewer || read.Value is not { } plan || rules.Fix(plan, today) is not { Fixes.IsEmpty: false } mended)
        {
            return null;
        }

        // What only a second round found is about a text that nobody has seen: it keeps its place in the plan.
        var found = rules.Check(plan, today);
        var seen = mended.Fixes.Select(fix => fix.Finding).Where(found.Contains);
        var located = PlanJson
            .Locate(new(seen), source.Bytes, source.Name)
            .ToDictionary(finding => (finding.Id, finding.Path));
        var fixes = mended.Fixes.Select(fix =>
            fix with
            {
                Finding = located.GetValueOrDefault((fix.Finding.Id, fix.Finding.Path), fix.Finding),
            }
        );
        return new(
            SourceMarks.Keep(source.Bytes.Span, PlanJson.Write(mended.Plan)),
            fixes.ToValueList(),
            read.Language
        );
    }
}
