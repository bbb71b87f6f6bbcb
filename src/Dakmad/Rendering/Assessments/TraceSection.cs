using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Glossary;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>The trace from strategy to task, with what is not connected.</summary>
internal static class TraceSection
{
    public static PageSection Of(PlanTrace trace) =>
        new(
            new("Samenhang van strategie tot taak", "Coherence from strategy to task"),
            [new Paragraph(Chain(trace)), new TableBlock(Links(trace))]
        );

    private static LocalizedText Chain(PlanTrace trace)
    {
        LocalizedText[] steps =
        [
            trace.HasStrategy
                ? new("waardestrategie", "value discipline")
                : new("geen waardestrategie", "no value discipline"),
            Numbered.Of(
                trace.Concepts,
                new("marketingconcept", "marketing concept"),
                new("marketingconcepten", "marketing concepts")
            ),
            Numbered.Of(trace.Events, new("event", "event"), new("events", "events")),
            Numbered.Journeys(trace.Journeys),
            Numbered.Of(trace.Touchpoints, new("contactmoment", "touchpoint"), new("contactmomenten", "touchpoints")),
            Numbered.Of(trace.Tasks, new("taak", "task"), new("taken", "tasks")),
        ];
        return new(
            string.Join(" → ", steps.Select(step => step.Dutch)),
            string.Join(" → ", steps.Select(step => step.English))
        );
    }

    private static Table Links(PlanTrace trace) =>
        new(
            "trace",
            new("Verbanden", "Connections"),
            new("link", new("Verband", "Connection")),
            Columns.Number("count", "Aantal", "Number"),
            Columns.Number("connected", "Verbonden", "Connected"),
            new("unconnected", new("Niet verbonden", "Not connected"))
        )
        {
            Rows = trace
                .Links.Select(link =>
                    (ValueList<Cell>)
                        [
                            TraceWords.Of(link.Kind),
                            Cell.Number(link.Count),
                            Cell.Number(link.Count == 0 ? null : link.Connected),
                            Cell.Text(link.Count == 0 ? null : Unconnected(link)),
                        ]
                )
                .ToValueList(),
        };

    private static LocalizedText Unconnected(TraceLink link) =>
        Words.Listed(Names(link)) ?? new LocalizedText("geen", "none");

    /// <summary>The names; where two are the same, with their level.</summary>
    private static IEnumerable<LocalizedText> Names(TraceLink link)
    {
        var twins = link
            .Unconnected.GroupBy(end => end.Element.Name)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        foreach (var end in link.Unconnected.AsEnumerable())
        {
            var (name, level) = (Spoken.Name(end.Element.Name), Terms.Of(end.Level).Label);
            yield return link.Kind != TraceLinkKind.TouchpointToTask && twins.Contains(end.Element.Name)
                ? new($"{name} ({level.Dutch})", $"{name} ({level.English})")
                : LocalizedText.Same(name);
        }
    }
}
