using System;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Time;
using Dakmad.Formats;
using NodaTime;

namespace Dakmad.Drawing.Mermaid;

/// <summary>A <c>gantt</c>: a section for each event, and in it each time that it takes place.</summary>
internal static class MermaidGantt
{
    public static void Write(PlanAnalysis analysis, Language language, TextWriter output)
    {
        output.Write($"gantt\n  title {MermaidText.Of(analysis.Plan.Name)}\n  dateFormat YYYY-MM-DD\n");
        var dated = analysis.Calendar.Occurrences.Where(one => one is { Start: not null, End: not null });
        var at = 0;
        foreach (var happening in dated.GroupBy(one => one.Path.ToString(), StringComparer.Ordinal))
        {
            output.Write($"  section {MermaidText.Of(happening.First().Event.Name)}\n");
            foreach (var one in happening)
            {
                // The end of a bar is the day after its last.
                var (start, end) = (
                    ValueFormats.Date.Format(one.Start!.Value),
                    ValueFormats.Date.Format(SafeDates.Plus(one.End!.Value, Period.FromDays(1), 1) ?? SafeDates.Last)
                );
                var name =
                    happening.Count() == 1
                        ? one.Event.Name
                        : $"{one.Event.Name} {(language == Language.Dutch ? "keer" : "time")} {one.Number + 1}";
                output.Write($"    {MermaidText.Of(name)} :e{++at}, {start}, {end}\n");
            }
        }
    }
}
