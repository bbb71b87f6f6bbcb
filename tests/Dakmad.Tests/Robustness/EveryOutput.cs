using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Rendering;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Sarif;
using Dakmad.Rendering.Tables;
using Dakmad.Rules;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Tests.Robustness;

/// <summary>Everything that is made of a plan: every finding, figure and table, in every form and both languages.</summary>
internal static class EveryOutput
{
    private const string File = "plan.json";
    private static readonly LocalDate Today = new(2027, 3, 1);
    private static readonly PlanAnalysis Before = PlanAnalysis.Of(SamplePlans.Promotion);

    private static readonly (string Name, Action<IEnumerable<CheckedFile>, Language, TextWriter> Write)[] Findings =
    [
        ("json", FindingsJson.Write),
        ("markdown", FindingsMarkdown.Write),
        ("github", FindingsAnnotations.Write),
        ("sarif", SarifLog.Write),
    ];

    private static readonly (string Name, Action<ValueList<Table>, Language, TextWriter> Write)[] Tables =
    [
        ("text", (tables, language, output) => TableText.Write(tables, language, 80, output)),
        ("markdown", (tables, language, output) => TableMarkdown.Write(tables, language, output)),
        ("json", (tables, language, output) => TableJson.Write(tables, language, output)),
    ];

    /// <summary>Makes all of it of a text, and says what is wrong with it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="turn">
    /// Which of the forms and languages it is written in: each has its turn; null for all of them.
    /// </param>
    public static IEnumerable<string> Faults(byte[] json, int? turn = null)
    {
        var read = PlanJson.Read(json, File);
        var faults = new List<string>();
        if (read.Value is not { } plan)
        {
            if (!read.Report.HasErrors)
            {
                faults.Add("neither a plan nor an error");
            }

            faults.AddRange(OfFindings(read.Report, turn));
            return faults;
        }

        var found = PlanJson.Locate(read.Report.Concat(RuleSet.All.Check(plan, Today)), json, File);
        faults.AddRange(OfFindings(found, turn));
        faults.AddRange(OfAnalyses(plan, turn));
        faults.AddRange(OfPlan(plan));
        return faults;
    }

    /// <summary>What is wrong with the findings and figures of a plan that was made in code, and that no file may hold.</summary>
    public static IEnumerable<string> Faults(MarketingPlan plan, int? turn = null) =>
        [
            .. OfFindings(PlanIntegrity.Check(plan), turn),
            .. OfFindings(RuleSet.All.Check(plan, Today), turn),
            .. OfFindings(RuleSet.Default.Fix(plan, Today).Report, turn),
            .. OfAnalyses(plan, turn),
            .. NotInert(PlanJson.Write(plan)),
            .. NotInert(plan.ToMarkdown(Language.Dutch)),
        ];

    private static List<string> OfAnalyses(MarketingPlan plan, int? turn)
    {
        var faults = new List<string>();
        var analysis = PlanAnalysis.Of(plan);
        var report = AnalysisReport.Of(analysis);
        faults.AddRange(OfFindings(report.Problems, turn));
        // What means which entry of the knowledge base does not hang on figures: now and then is enough.
        ValueList<Table> gaps =
            turn is null or 0 || turn % 7 == 0 ? [.. GapTables.Of(GapAnalysis.Of(analysis.Index), null)] : [];
        var comparison = PlanComparison.Of(Before, analysis);
        faults.AddRange(OfFindings(new(comparison.Problems), turn));
        faults.AddRange(OfTables([.. report.Tables, .. gaps, .. comparison.ToTables(withSame: true)], turn));
        return faults;
    }

    /// <summary>What in a text could do something to who shows it.</summary>
    public static IEnumerable<string> NotInert(string text, bool isLineStartOurs = false)
    {
        if (!InertText.IsSafe(text) || text.Contains('\t', StringComparison.Ordinal))
        {
            yield return "a control or a mark of direction";
        }

        if (text.Contains("##[", StringComparison.Ordinal) || text.Contains("##vso[", StringComparison.Ordinal))
        {
            yield return "a mark that logs obey";
        }

        if (
            !isLineStartOurs
            && text.Split('\n').Any(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal))
        )
        {
            yield return "a line that starts with a command to a log";
        }
    }

    private static IEnumerable<string> OfFindings(DiagnosticReport report, int? turn)
    {
        foreach (var failure in report.Where(ProgramDiagnostics.IsFailure))
        {
            yield return failure.ToString();
        }

        CheckedFile[] files = [new(File, report)];
        foreach (var (form, language) in Turns(Findings, turn))
        {
            var text = Written(output => form.Write(files, language, output));
            foreach (var fault in NotInert(text, isLineStartOurs: form.Name == "github"))
            {
                yield return $"{form.Name}: {fault}";
            }
        }
    }

    private static IEnumerable<string> OfTables(ValueList<Table> tables, int? turn)
    {
        foreach (var (form, language) in Turns(Tables, turn))
        {
            foreach (var fault in NotInert(Written(output => form.Write(tables, language, output))))
            {
                yield return $"tables as {form.Name}: {fault}";
            }
        }
    }

    private static IEnumerable<(T Form, Language Language)> Turns<T>(T[] forms, int? turn)
    {
        var all = forms.SelectMany(form => Enum.GetValues<Language>().Select(language => (form, language))).ToArray();
        return turn is { } one ? [all[one % all.Length]] : all;
    }

    private static IEnumerable<string> OfPlan(MarketingPlan plan)
    {
        var written = PlanJson.Write(plan);
        foreach (var fault in NotInert(written))
        {
            yield return $"plan as json: {fault}";
        }

        if (!plan.Equals(PlanJson.Read(written).Value))
        {
            yield return "the plan is not read back as it was";
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var fault in NotInert(plan.ToMarkdown(language)))
            {
                yield return $"plan as markdown: {fault}";
            }

            foreach (var journey in plan.Operational.Journeys.AsEnumerable())
            {
                var table = JourneyTable.Of(plan, journey, language);
                var read = JourneyTableCsv.Read(table.ToCsv());
                if (!table.Equals(read.Value))
                {
                    yield return $"the table is not read back as it was: {string.Join(' ', read.Report)}";
                }
            }
        }
    }

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }
}
