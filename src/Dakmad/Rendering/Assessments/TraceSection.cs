using System;
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
            [new Paragraph(Chain(trace)), .. Loose(trace)]
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
            Numbered.Tasks(trace.Tasks),
        ];
        return new(
            string.Join(" → ", steps.Select(step => step.Dutch)),
            string.Join(" → ", steps.Select(step => step.English))
        );
    }

    private static IEnumerable<PageBlock> Loose(PlanTrace trace)
    {
        var links = trace.Links.Where(link => !link.Unconnected.IsEmpty).ToValueList();
        yield return links.IsEmpty
            ? new Paragraph(
                trace.IsWhole
                    ? new(
                        "Marketingconcepten, events, customer journeys, contactmomenten en taken sluiten op elkaar aan.",
                        "Marketing concepts, events, journeys, touchpoints and tasks connect."
                    )
                    : new("Wat is ingevuld, sluit op elkaar aan.", "What has been filled in is connected.")
            )
            : new TableBlock(Links(links));
    }

    private static Table Links(ValueList<TraceLink> links) =>
        new(
            "trace",
            new("Verbanden", "Connections"),
            new("link", new("Verband", "Connection")),
            Columns.Number("connected", "Verbonden", "Connected"),
            Columns.Number("count", "Van de", "Of"),
            new("unconnected", new("Niet verbonden", "Not connected"))
        )
        {
            Rows = links
                .Select(link =>
                    (ValueList<Cell>)
                        [
                            TraceWords.Of(link.Kind),
                            Cell.Number(link.Connected),
                            Cell.Number(link.Count),
                            Words.Listed(Names(link)),
                        ]
                )
                .ToValueList(),
        };

    /// <summary>The names; where two are the same, with their level.</summary>
    private static IEnumerable<LocalizedText> Names(TraceLink link)
    {
        var twins = link
            .Unconnected.GroupBy(end => end.Element.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var end in link.Unconnected.AsEnumerable())
        {
            var (name, level) = (Spoken.Name(end.Element.Name), Terms.Of(end.Level).Label);
            yield return link.Kind != TraceLinkKind.TouchpointToTask && twins.Contains(end.Element.Name)
                ? new($"{name} ({level.Dutch})", $"{name} ({level.English})")
                : LocalizedText.Same(name);
        }
    }
}
