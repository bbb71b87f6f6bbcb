using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Rendering;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Assessments;
using Dakmad.Rendering.Tables;

namespace Dakmad;

/// <summary>
/// What people and programs read: <c>ToText</c> for a terminal, <c>ToMarkdown</c> for a page, <c>ToJson</c> for a program.
/// Where nobody asks for a language it is that of the plan, or else English.
/// </summary>
public static class PlanViews
{
    /// <summary>The language of who reads something of a plan.</summary>
    internal static Language Or(this Language? asked, Language? plan) => asked ?? plan ?? Language.English;

    internal static string Written(Action<StringWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }

    /// <param name="plan">The plan.</param>
    extension(MarketingPlan plan)
    {
        /// <summary>
        /// The name of the plan and, under the name of each, the tables of its journeys, in Markdown with tables (GitHub
        /// Flavored Markdown 0.29).
        /// </summary>
        /// <param name="language">The language of headers and labels; that of the plan when null.</param>
        /// <example><code>Console.Write(plan.ToMarkdown());</code></example>
        public string ToMarkdown(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Markdown.Of(plan, language.Or(plan.Language));
        }

        /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
        /// <param name="output">Where the text goes; it stays open.</param>
        /// <param name="language">The language of headers and labels; that of the plan when null.</param>
        public void WriteMarkdown(TextWriter output, Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(output);
            output.Write(plan.ToMarkdown(language));
        }
    }

    /// <param name="table">The table of a journey.</param>
    extension(JourneyTable table)
    {
        /// <summary>The table in Markdown (GitHub Flavored Markdown 0.29).</summary>
        public string ToMarkdown() => Markdown.Of(table);
    }

    /// <param name="report">The findings.</param>
    extension(DiagnosticReport report)
    {
        /// <summary>A line for each finding: place, severity, id and message, as build tools read them.</summary>
        /// <param name="language">The language of messages; that of the plan when null.</param>
        public string ToText(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(report);
            var reader = language.Or(report.Language);
            return Written(text =>
            {
                foreach (var finding in report)
                {
                    text.Write($"{finding.ToString(reader)}\n");
                }
            });
        }

        /// <summary>
        /// The messages of the errors by their paths in the plan: what problem details of a web API list under
        /// <c>errors</c> (RFC 9457), such as <c>Results.ValidationProblem</c> of ASP.NET Core.
        /// </summary>
        /// <param name="language">The language of messages; that of the plan when null.</param>
        /// <example>
        /// <code>
        /// var read = await MarketingPlan.ReadAsync(request.Body);
        /// return read.Plan is { } plan ? Results.Ok(plan.Check()) : Results.ValidationProblem(read.Report.ErrorsByPath());
        /// </code>
        /// </example>
        public IDictionary<string, string[]> ErrorsByPath(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(report);
            var reader = language.Or(report.Language);
            return report
                .Errors.GroupBy(finding => finding.Path.ToString(), StringComparer.Ordinal)
                .ToDictionary(
                    findings => findings.Key,
                    findings => findings.Select(finding => finding.Message(reader)).ToArray(),
                    StringComparer.Ordinal
                );
        }

        /// <summary>How many findings there are, and each of them, in Markdown with tables (GitHub Flavored Markdown 0.29).</summary>
        /// <param name="language">The language of headings and messages; that of the plan when null.</param>
        public string ToMarkdown(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(report);
            return Written(text => FindingsMarkdown.Write([new(null, report)], language.Or(report.Language), text));
        }

        /// <summary>The findings as one JSON object, see <see cref="FindingsJson"/>.</summary>
        /// <param name="language">The language of messages; that of the plan when null.</param>
        public string ToJson(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(report);
            return Written(text => FindingsJson.Write([new(null, report)], language.Or(report.Language), text));
        }
    }

    /// <param name="assessment">The assessment.</param>
    extension(PlanAssessment assessment)
    {
        /// <summary>The page as plain text, for a terminal.</summary>
        /// <param name="language">The language of words and numbers; that of the plan when null.</param>
        /// <param name="width">How many characters fit on a line.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is not positive.</exception>
        public string ToText(Language? language = null, int width = TableText.UsualWidth)
        {
            ArgumentNullException.ThrowIfNull(assessment);
            return Written(text =>
                AssessmentText.Write(assessment, language.Or(assessment.Plan.Language), width, text)
            );
        }

        /// <summary>The page in Markdown (GitHub Flavored Markdown 0.29), to hand to somebody.</summary>
        /// <param name="language">The language of words and numbers; that of the plan when null.</param>
        public string ToMarkdown(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(assessment);
            return Written(text => AssessmentMarkdown.Write(assessment, language.Or(assessment.Plan.Language), text));
        }

        /// <summary>The assessment as one JSON object, see <see cref="AssessmentJson"/>.</summary>
        /// <param name="language">The language of words; that of the plan when null.</param>
        public string ToJson(Language? language = null)
        {
            ArgumentNullException.ThrowIfNull(assessment);
            return Written(text => AssessmentJson.Write(assessment, language.Or(assessment.Plan.Language), text));
        }
    }

    /// <param name="analysis">The analyses.</param>
    extension(PlanAnalysis analysis)
    {
        /// <summary>All analyses as plain text, for a terminal, and what is the matter with their figures.</summary>
        /// <param name="language">The language of words and numbers; that of the plan when null.</param>
        /// <param name="width">How many characters fit on a line.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is not positive.</exception>
        public string ToText(Language? language = null, int width = TableText.UsualWidth)
        {
            var report = AnalysisReport.Of(analysis);
            var reader = language.Or(analysis.Plan.Language);
            return report.Tables.ToText(reader, width)
                + FigureProblems.Text(FigureProblems.Figures, report.Problems, reader);
        }

        /// <summary>
        /// All analyses in Markdown (GitHub Flavored Markdown 0.29), and what is the matter with their figures.
        /// </summary>
        /// <param name="language">The language of words and numbers; that of the plan when null.</param>
        public string ToMarkdown(Language? language = null)
        {
            var report = AnalysisReport.Of(analysis);
            var reader = language.Or(analysis.Plan.Language);
            return report.Tables.ToMarkdown(reader)
                + FigureProblems.Markdown(FigureProblems.Figures, report.Problems, reader);
        }

        /// <summary>All analyses, and what is the matter with their figures, as one JSON object, see <see cref="TableJson"/>.</summary>
        /// <param name="language">The language of words; that of the plan when null.</param>
        public string ToJson(Language? language = null)
        {
            var report = AnalysisReport.Of(analysis);
            return Written(text =>
                TableJson.Write(report.Tables, report.Problems, language.Or(analysis.Plan.Language), text)
            );
        }
    }

    /// <param name="comparison">The comparison.</param>
    extension(PlanComparison comparison)
    {
        /// <summary>
        /// What was added and removed, the figures that differ, and what is the matter with them, as plain text.
        /// </summary>
        /// <param name="language">The language of words and numbers; that of the plan after the change when null.</param>
        /// <param name="width">How many characters fit on a line.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is not positive.</exception>
        public string ToText(Language? language = null, int width = TableText.UsualWidth) =>
            comparison.ToTables().ToText(comparison.Reader(language), width)
            + comparison.ProblemsAs(FigureProblems.Text, comparison.Reader(language));

        /// <summary>
        /// What was added and removed, the figures that differ, and what is the matter with them, in Markdown (GitHub
        /// Flavored Markdown 0.29).
        /// </summary>
        /// <param name="language">The language of words and numbers; that of the plan after the change when null.</param>
        public string ToMarkdown(Language? language = null) =>
            comparison.ToTables().ToMarkdown(comparison.Reader(language))
            + comparison.ProblemsAs(FigureProblems.Markdown, comparison.Reader(language));

        /// <summary>What was added and removed, and all figures, as one JSON object, see <see cref="TableJson"/>.</summary>
        /// <param name="language">The language of words; that of the plan after the change when null.</param>
        public string ToJson(Language? language = null) =>
            Written(text =>
                TableJson.Write(
                    comparison.ToTables(withSame: true),
                    FigureProblems.All(comparison),
                    comparison.Reader(language),
                    text
                )
            );

        private string ProblemsAs(Func<LocalizedText, IEnumerable<Diagnostic>, Language, string> write, Language reader)
        {
            var (before, after) = FigureProblems.Of(comparison);
            return write(FigureProblems.Figures, after, reader) + write(FigureProblems.FiguresBefore, before, reader);
        }

        private Language Reader(Language? language)
        {
            ArgumentNullException.ThrowIfNull(comparison);
            return language.Or(comparison.After.Plan.Language ?? comparison.Before.Plan.Language);
        }
    }

    /// <param name="tables">The tables.</param>
    extension(IEnumerable<Table> tables)
    {
        /// <summary>The tables as plain text, each under its title.</summary>
        /// <param name="language">The language of headers and numbers.</param>
        /// <param name="width">How many characters fit on a line; words move to a next line to keep to it.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is not positive.</exception>
        /// <example><code>Console.Write(JourneyFunnel.Of(plan, "kopen").ToTables().ToText(Language.Dutch));</code></example>
        public string ToText(Language language, int width = TableText.UsualWidth) =>
            Written(text => TableText.Write(tables, language, width, text));

        /// <summary>The tables in Markdown (GitHub Flavored Markdown 0.29), each under its title.</summary>
        /// <param name="language">The language of headers and numbers.</param>
        public string ToMarkdown(Language language) => Written(text => TableMarkdown.Write(tables, language, text));

        /// <summary>The tables as one JSON object, see <see cref="TableJson"/>.</summary>
        /// <param name="language">The language of words.</param>
        public string ToJson(Language language) => Written(text => TableJson.Write(tables, language, text));
    }
}
