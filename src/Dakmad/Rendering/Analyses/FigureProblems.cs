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

    /// <summary>What is the matter with the figures after a change, and what could not be compared.</summary>
    public static IEnumerable<Diagnostic> After(PlanComparison comparison) =>
        AnalysisReport
            .Of(comparison.After, AnalysisReport.Compared, null)
            .Problems.Concat(comparison.Problems)
            .Distinct();

    /// <summary>What was the matter with the figures before a change, and no longer is.</summary>
    public static IEnumerable<Diagnostic> Before(PlanComparison comparison) =>
        AnalysisReport.Of(comparison.Before, AnalysisReport.Compared, null).Problems.Except(After(comparison));

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
