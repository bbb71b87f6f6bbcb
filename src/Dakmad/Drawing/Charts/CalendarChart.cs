using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;
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

    /// <summary>So many pairs of events that share days are named.</summary>
    private const int MostPairs = 6;

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
                    dated
                        .GroupBy(one => one.Path.ToString(), StringComparer.Ordinal)
                        .Select(times => $"{times.First().Event.Name}: {Remark(scene, [.. times])}.")
                        .Concat(Together(scene))
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
        var days = Period.DaysBetween(first, last.With(DateAdjusters.EndOfMonth)) + 1.0;
        double At(LocalDate day) => left + (room * Period.DaysBetween(first, day) / days);
        double After(LocalDate day) => At(day) + (room / days);

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
                        var width = Math.Max(After(one.End!.Value) - from, 3);
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

        bottom = Shared(scene, dated, left, room, (At, After), canvas, bottom);
        return bottom
            + canvas.Text(
                scene.Say(
                    "Grijze balk: niet-regulier event. Witte balk: regulier event. Zwarte balk: dagen waarop er meer tegelijk zijn.",
                    "Grey bar: non-regular event. White bar: regular event. Black bar: days on which there are several at once."
                ),
                ChartScene.Margin,
                bottom + 2,
                ChartScene.Room,
                ChartScene.Small
            );
    }

    /// <summary>The days on which several events take place, and which events those are; nothing where there are none.</summary>
    private static double Shared(
        ChartScene scene,
        EventOccurrence[] dated,
        double left,
        double room,
        (Func<LocalDate, double> Start, Func<LocalDate, double> End) at,
        Canvas canvas,
        double top
    )
    {
        var shared = SharedDays.Of(dated);
        if (shared.Count == 0)
        {
            return top;
        }

        var y = top;
        canvas.Group(
            "overlap",
            () =>
            {
                var name = canvas.Text(
                    scene.Say("Tegelijk", "At once"),
                    ChartScene.Margin,
                    top,
                    NameWidth,
                    ChartScene.Strong
                );
                foreach (var (start, end) in shared)
                {
                    var from = at.Start(start);
                    var width = Math.Max(at.End(end) - from, 3);
                    canvas.Add(new BoxShape(new(from, top + 2, width, BarHeight), Tone.Ink));
                }

                y = top + Math.Max(name, BarHeight + 4);
                foreach (var line in Together(scene))
                {
                    y += canvas.Text(line, left, y, room, ChartScene.Small);
                }
            },
            scene.Say("Dagen waarop er meer events tegelijk zijn", "Days on which there are several events at once")
        );
        y += RowGap;
        canvas.Rule(ChartScene.Margin, left + room, y - (RowGap / 2));
        return y;
    }

    private static IEnumerable<string> Together(ChartScene scene)
    {
        var pairs = scene.Analysis.Calendar.Overlaps;
        foreach (var pair in pairs.Take(MostPairs))
        {
            var names = Spoken.Names([pair.First.Name, pair.Second.Name])[scene.Language];
            yield return pair.Count switch
            {
                null => scene.Say($"{names}: zonder einde", $"{names}: without an end"),
                1 => scene.Say($"{names}: 1 dag", $"{names}: 1 day"),
                { } days => scene.Say($"{names}: {days} dagen", $"{names}: {days} days"),
            };
        }

        if (pairs.Count - MostPairs is > 0 and var more)
        {
            var least = scene.Analysis.Calendar.HasMoreOverlaps ? "≥ " : "";
            yield return scene.Say($"en nog {least}{more} paren", $"and {least}{more} more pairs");
        }
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
            var until = i + step < months ? at(first.PlusMonths(i + step)) : left + room;
            canvas.Line(Tone.Hairline, new(x, top), new(x, top + (2 * ChartScene.Small.Leading)));
            if (until - x > NarrowestMonth)
            {
                canvas.Text(MonthNames.Of(month, scene.Language), x + 3, top, until - x - 4, ChartScene.Small);
            }
        }

        return (2 * ChartScene.Small.Leading) + 6;
    }

    private static string Remark(ChartScene scene, EventOccurrence[] all)
    {
        var days = EventDays.Of(all[0].Event, all, scene.Language);
        return all[0].Event.Regularity is { } regularity
            ? $"{Terms.Of(regularity).Label[scene.Language]}, {days}"
            : days!;
    }
}
