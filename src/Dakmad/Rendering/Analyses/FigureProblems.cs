using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Analyses;

/// <summary>
/// What is the matter with the figures that stand above it: why one is not known, or disagrees with another. Nothing
/// where nothing is.
/// </summary>
internal static class FigureProblems
{
    /// <summary>Of the analyses of one plan.</summary>
    public static LocalizedText Figures { get; } = new("Bij deze cijfers", "About these figures");

    /// <summary>Of the plan before a change, which no longer hold after it.</summary>
    public static LocalizedText FiguresBefore { get; } =
        new("Bij de cijfers van vóór de verandering", "About the figures before the change");

    /// <summary>
    /// What was the matter with the figures before a change and no longer is; and what is after it, with what could not be
    /// compared.
    /// </summary>
    public static (Diagnostic[] Before, Diagnostic[] After) Of(PlanComparison comparison)
    {
        Diagnostic[] after = [.. Of(comparison.After).Concat(comparison.Problems).Distinct()];
        return ([.. Of(comparison.Before).Except(after)], after);
    }

    /// <summary>The same in one list, for programs.</summary>
    public static DiagnosticReport All(PlanComparison comparison)
    {
        var (before, after) = Of(comparison);
        return new([.. before, .. after]);
    }

    private static DiagnosticReport Of(PlanAnalysis analysis) =>
        AnalysisReport.Of(analysis, AnalysisReport.Compared, null).Problems;

    /// <summary>As plain text, a line for each.</summary>
    public static string Text(LocalizedText title, IEnumerable<Diagnostic> problems, Language language)
    {
        var lines = string.Concat(problems.Select(problem => $"{problem.ToString(language)}\n"));
        return lines.Length == 0 ? "" : $"\n{title[language]}\n\n{lines}";
    }

    /// <summary>As a list in Markdown.</summary>
    public static string Markdown(LocalizedText title, IEnumerable<Diagnostic> problems, Language language)
    {
        var items = FindingsMarkdown.ListOf(problems, language);
        return items.Length == 0 ? "" : $"\n## {title[language]}\n\n{items}";
    }
}
