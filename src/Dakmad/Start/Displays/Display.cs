using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Rendering.Tables;
using Dakmad.Traversal;

namespace Dakmad.Displays;

/// <summary>
/// How a notebook shows a plan and what there is to say of it: as a page, and as text where there are no pages. The
/// language is that of the plan; English where a value does not tell it.
/// </summary>
internal sealed class Display
{
    public const string Markdown = "text/markdown";
    public const string Text = "text/plain";

    private static readonly LocalizedText NoFindings = new("Geen bevindingen.", "No findings.");

    /// <summary>What writes a value; notebooks call this by its name.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Notebooks call it of a value.")]
    public IEnumerable<object> CreateTypeFormatters() =>
        [new DisplayFormatter(Markdown, PageOf), new DisplayFormatter(Text, TextOf)];

    private static string PageOf(object value) =>
        value switch
        {
            MarketingPlan plan => plan.ToMarkdown(),
            Journey journey =>
                $"## {Rendering.MarkdownText.Of(journey.Name)}\n\n{JourneyTable.Of(LoneJourney.PlanOf(journey), journey, Language.English).ToMarkdown()}",
            DiagnosticReport report => report.ToMarkdown(),
            PlanAssessment assessment => assessment.ToMarkdown(),
            PlanAnalysis analysis => analysis.ToMarkdown(),
            PlanComparison comparison => comparison.ToMarkdown(),
            IEnumerable<Table> tables => tables.ToMarkdown(Language.English),
            IEnumerable list => ListOf(list, item => $"- {Rendering.MarkdownText.Of(item)}\n"),
            _ => TablesOf(value).ToMarkdown(Language.English),
        };

    private static string TextOf(object value) =>
        value switch
        {
            MarketingPlan plan => $"{plan.Id}: {InertText.Of(plan.Name)}",
            Journey journey => $"{journey.Id}: {InertText.Of(journey.Name)}",
            DiagnosticReport { Count: 0 } report => NoFindings[report.Language ?? Language.English],
            DiagnosticReport report => report.ToString(),
            PlanAssessment assessment => assessment.ToText(),
            PlanAnalysis analysis => analysis.ToText(),
            PlanComparison comparison => comparison.ToText(),
            IEnumerable<Table> tables => tables.ToText(Language.English),
            IEnumerable list => ListOf(list, item => $"{InertText.Of(item)}\n"),
            _ => TablesOf(value).ToText(Language.English),
        };

    /// <summary>A list by the ids and names of what is in it, or by what each says of itself.</summary>
    private static string ListOf(IEnumerable list, Func<string, string> write) =>
        string.Concat(
            list.Cast<object>()
                .Select(item => write(item is PlanElement one ? $"{one.Id}: {one.Name}" : item.ToString() ?? ""))
        );

    private static ValueList<Table> TablesOf(object value) =>
        value switch
        {
            Table table => [table],
            JourneyFunnel funnel => funnel.ToTables(),
            JourneyCost cost => cost.ToTables(),
            JourneyProfile profile => profile.ToTables(),
            Sensitivity sensitivity => sensitivity.ToTables(),
            PlanBudget budget => budget.ToTables(),
            PlanCalendar calendar => calendar.ToTables(),
            PlanObjectives objectives => objectives.ToTables(),
            PlanVerdicts verdicts => verdicts.ToTables(),
            GapAnalysis gaps => gaps.ToTables(),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
}
