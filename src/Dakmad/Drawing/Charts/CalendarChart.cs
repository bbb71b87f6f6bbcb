using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;
using NodaTime;

namespace Dakmad.Drawing.Charts;

/// <summary>A row for each event, and in it a bar for each time that it takes place, over months.</summary>
internal static class CalendarChart
{
    private const double NameWidth = 260;
    private const double Gap = 12;
    private const double BarHeight = 14;
    private const double RowGap = 8;
    private const double NarrowestMonth = 26;

    public static Picture Of(ChartScene scene)
    {
        var dated = scene
            .Analysis.Calendar.Occurrences.Where(one => one is { Start: not null, End: not null })
            .ToArray();
        return scene.Picture(
            "calendar",
            scene.Say("Eventkalender", "Event calendar"),
            scene.Plan.Name,
            dated.Length == 0
                ? scene.Say("Het plan noemt geen data van events.", "The plan states no dates of events.")
                : string.Join(
                    ' ',
                    dated.Select(one => $"{one.Event.Name}: {Days(scene, one)}.").Distinct(StringComparer.Ordinal)
                ),
            (canvas, y) => dated.Length == 0 ? Nothing(scene, canvas, y) : Rows(scene, dated, canvas, y)
        );
    }

    private static double Nothing(ChartScene scene, Canvas canvas, double y) =>
        y
        + canvas.Text(
            scene.Say("Het plan noemt geen data van events.", "The plan states no dates of events."),
            ChartScene.Margin,
            y,
            ChartScene.Room,
            ChartScene.Body
        );

    private static double Rows(ChartScene scene, EventOccurrence[] dated, Canvas canvas, double top)
    {
        var first = new LocalDate(dated.Min(one => one.Start!.Value.Year), dated.Min(one => one.Start!.Value).Month, 1);
        var last = dated.Max(one => one.End!.Value);
        var months = Period.Between(first, last, PeriodUnits.Months).Months + 1;
        var left = ChartScene.Margin + NameWidth + Gap;
        var room = ChartScene.Width - ChartScene.Margin - left;
        var days = (double)(Period.DaysBetween(first, first.PlusMonths(months)));
        double At(LocalDate day) => left + (room * Period.DaysBetween(first, day) / days);

        var y = top + Axis(scene, first, months, left, room, At, canvas, top);
        var bottom = y;
        foreach (var happening in dated.GroupBy(one => one.Path.ToString(), StringComparer.Ordinal))
        {
            var row = y;
            var all = happening.ToArray();
            canvas.Group(
                "event",
                () =>
                {
                    var name = canvas.Text(all[0].Event.Name, ChartScene.Margin, row, NameWidth, ChartScene.Strong);
                    name += canvas.Text(Remark(scene, all), ChartScene.Margin, row + name, NameWidth, ChartScene.Small);
                    foreach (var one in all)
                    {
                        var from = At(one.Start!.Value);
                        var width = Math.Max(At(one.End!.Value.PlusDays(1)) - from, 3);
                        var isRegular = one.Event.Regularity == Regularity.Regular;
                        canvas.Add(
                            new BoxShape(
                                new(from, row + 2, width, BarHeight),
                                isRegular ? Tone.Paper : Tone.Figure,
                                Tone.Ink
                            )
                        );
                    }

                    y = row + Math.Max(name, BarHeight) + RowGap;
                    bottom = y;
                },
                all[0].Event.Name
            );
            canvas.Rule(ChartScene.Margin, left + room, y - (RowGap / 2));
        }

        return bottom
            + canvas.Text(
                scene.Say(
                    "Grijze balk: niet-regulier event. Witte balk: regulier event.",
                    "Grey bar: non-regular event. White bar: regular event."
                ),
                ChartScene.Margin,
                bottom + 2,
                ChartScene.Room,
                ChartScene.Small
            );
    }

    /// <summary>The names of months, of as many as have room, over lines that mark where each begins.</summary>
    private static double Axis(
        ChartScene scene,
        LocalDate first,
        int months,
        double left,
        double room,
        Func<LocalDate, double> at,
        Canvas canvas,
        double top
    )
    {
        var step = 1;
        while (room / months * step < NarrowestMonth * (step > 1 ? 2.4 : 1.6) && step < months)
        {
            step =
                step < 3 ? 3
                : step < 12 ? 12
                : step + 12;
        }

        for (var i = 0; i < months; i += step)
        {
            var month = first.PlusMonths(i);
            var x = at(month);
            var until = at(first.PlusMonths(Math.Min(i + step, months)));
            canvas.Line(Tone.Hairline, new(x, top), new(x, top + (2 * ChartScene.Small.Leading)));
            if (until - x > NarrowestMonth)
            {
                canvas.Text(
                    $"{Names(scene.Language)[month.Month - 1]} {month.Year % 100:D2}",
                    x + 3,
                    top,
                    until - x - 4,
                    ChartScene.Small
                );
            }
        }

        return (2 * ChartScene.Small.Leading) + 6;
    }

    private static string[] Names(Language language) =>
        language == Language.Dutch
            ? ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
            : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static string Remark(ChartScene scene, EventOccurrence[] all)
    {
        var parts = new List<string>();
        if (all[0].Event.Regularity is { } regularity)
        {
            parts.Add(Terms.Of(regularity).Label[scene.Language]);
        }

        parts.Add(all.Length == 1 ? Days(scene, all[0]) : scene.Say($"{all.Length} keer", $"{all.Length} times"));
        return string.Join(", ", parts);
    }

    private static string Days(ChartScene scene, EventOccurrence one)
    {
        var (start, end) = (
            CellText.Day(one.Start!.Value, scene.Language),
            CellText.Day(one.End!.Value, scene.Language)
        );
        return start == end ? start : scene.Say($"{start} t/m {end}", $"{start} to {end}");
    }
}
