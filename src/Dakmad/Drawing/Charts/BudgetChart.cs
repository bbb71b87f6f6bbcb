using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Drawing.Maps;
using Dakmad.Glossary;

namespace Dakmad.Drawing.Charts;

/// <summary>Of every element that has a budget: how much it is, as an outline, and what it costs, as a bar in it; and what each month takes.</summary>
internal static class BudgetChart
{
    private const double NameWidth = 330;
    private const double FigureWidth = 210;
    private const double Gap = 12;
    private const double BarHeight = 16;
    private const double RowGap = 8;
    private const double Indent = 12;

    public static Picture Of(ChartScene scene)
    {
        var all = scene.Analysis.Budget.Lines.Where(line =>
            line.Budget.Sum is not null || (line.Element is not Touchpoint && line.Cost.Sum is { Amount: > 0 })
        );

        // What several resources pay together is known together, and of each only by a convention.
        var (lines, divided) = (
            all.Where(line => !line.IsDivided).ToArray(),
            all.Where(line => line.IsDivided).ToArray()
        );
        return scene.Picture(
            "budget",
            scene.Say("Budget en kosten", "Budget and cost"),
            scene.Plan.Name,
            lines.Length == 0
                ? scene.Say("Het plan noemt geen budget en geen kosten.", "The plan states no budget and no cost.")
                : string.Join(' ', lines.Select(line => $"{line.Element.Name}: {Figures(scene, line)}.")),
            (canvas, y) =>
            {
                y = Lines(scene, lines, canvas, y);
                y = Divided(scene, divided, canvas, y);
                return Months(scene, canvas, y);
            }
        );
    }

    /// <summary>The resources of which the plan does not say what each of them pays.</summary>
    private static double Divided(ChartScene scene, BudgetLine[] lines, Canvas canvas, double y) =>
        lines.Length == 0
            ? y
            : y
                + 6
                + canvas.Text(
                    scene.Say(
                        $"Niet getekend, want het plan zegt niet wat elk ervan betaalt: {Spoken.Names(lines.Select(line => line.Element.Name)).Dutch}.",
                        $"Not drawn, since the plan does not say what each of them pays: {Spoken.Names(lines.Select(line => line.Element.Name)).English}."
                    ),
                    ChartScene.Margin,
                    y + 6,
                    ChartScene.Room,
                    ChartScene.Small
                );

    private static double Lines(ChartScene scene, BudgetLine[] lines, Canvas canvas, double top)
    {
        if (lines.Length == 0)
        {
            return top
                + canvas.Text(
                    scene.Say("Het plan noemt geen budget en geen kosten.", "The plan states no budget and no cost."),
                    ChartScene.Margin,
                    top,
                    ChartScene.Room,
                    ChartScene.Body
                );
        }

        var most = (double)lines.Max(line => Math.Max(Amount(line.Budget), Amount(line.Cost)));
        var left = ChartScene.Margin + NameWidth + Gap;
        var room = ChartScene.Room - NameWidth - FigureWidth - (2 * Gap);
        var y = top;
        foreach (var level in lines.GroupBy(line => line.Level))
        {
            if (level.Key is { } named)
            {
                y +=
                    4
                    + canvas.Text(
                        scene.Say(Terms.Of(named).Label),
                        ChartScene.Margin,
                        y + 4,
                        NameWidth,
                        ChartScene.Heading
                    )
                    + 3;
            }

            foreach (var line in level)
            {
                var row = y;
                var indent = level.Key is null ? 0 : Indent;
                canvas.Group(
                    "line",
                    () =>
                    {
                        var high = canvas.Text(
                            line.Element.Name,
                            ChartScene.Margin + indent,
                            row,
                            NameWidth - indent,
                            level.Key is null ? ChartScene.Strong : ChartScene.Body
                        );
                        Bar(line, left, row, room, most, canvas);
                        high = Math.Max(
                            high,
                            canvas.Text(
                                Figures(scene, line),
                                left + room + Gap,
                                row,
                                FigureWidth,
                                line.IsOver ? ChartScene.Attention : ChartScene.Body
                            )
                        );
                        y = row + Math.Max(high, BarHeight) + RowGap;
                    }
                );
            }
        }

        return y
            + canvas.Text(
                scene.Say("Omlijnd: budget. Gevuld: kosten.", "Outlined: budget. Filled: cost."),
                ChartScene.Margin,
                y,
                ChartScene.Room,
                ChartScene.Small
            );
    }

    private static void Bar(BudgetLine line, double left, double y, double room, double most, Canvas canvas)
    {
        double Width(MoneyTotal total) => most > 0 ? room * (double)Amount(total) / most : 0;

        canvas.Add(
            new BoxShape(new(left, y + 3, Width(line.Cost), BarHeight - 6), line.IsOver ? Tone.Accent : Tone.Figure)
        );
        if (line.Budget.Sum is not null)
        {
            canvas.Add(new BoxShape(new(left, y, Width(line.Budget), BarHeight), Tone.None, Tone.Ink));
        }
    }

    private static double Months(ChartScene scene, Canvas canvas, double top)
    {
        const double Height = 90;
        var months = scene.Analysis.Calendar.Months.Lines;
        if (!months.Any(month => month.Amounts.Cost is { Amount: > 0 }))
        {
            return top;
        }

        var y = top + 22;
        y +=
            canvas.Text(
                scene.Say("Kosten per maand", "Cost by month"),
                ChartScene.Margin,
                y,
                ChartScene.Room,
                ChartScene.Heading
            ) + 8;
        var most = months.Max(month => month.Amounts.Cost?.Amount ?? 0);
        var perRow = Math.Min(months.Count, 12);
        var column = ChartScene.Room / perRow;
        foreach (var row in months.Chunk(perRow))
        {
            var ground = y + ChartScene.Small.Leading + Height;
            for (var i = 0; i < row.Length; i++)
            {
                var amount = row[i].Amounts.Cost?.Amount ?? 0;
                var high = Height * (double)(amount / most);
                var x = ChartScene.Margin + (i * column);
                canvas.Add(new BoxShape(new(x + (column * 0.2), ground - high, column * 0.6, high), Tone.Figure));
                if (row[i].Amounts.Cost is { } cost)
                {
                    canvas.Text(
                        (row[i].Amounts.CostIsLowerBound ? "≥ " : "")
                            + StepTexts.Amount(new(Math.Round(cost.Amount), cost.Currency), scene.Language),
                        x + 1,
                        ground - high - ChartScene.Small.Leading,
                        column - 2,
                        ChartScene.Small,
                        TextAlignment.Middle
                    );
                }

                canvas.Text(
                    MonthNames.Of(row[i].Start, scene.Language),
                    x + 1,
                    ground + 3,
                    column - 2,
                    ChartScene.Small,
                    TextAlignment.Middle
                );
            }

            canvas.Rule(ChartScene.Margin, ChartScene.Margin + ChartScene.Room, ground, Tone.Figure);
            y = ground + ChartScene.Small.Leading + 14;
        }

        return y;
    }

    private static string Figures(ChartScene scene, BudgetLine line)
    {
        var parts = new List<string>();
        if (line.Cost.Sum is { } cost)
        {
            var least = line.Cost.IsComplete ? "" : "≥ ";
            parts.Add(least + Words(scene, cost));
        }

        if (line.Budget.Sum is { } budget)
        {
            parts.Add(
                parts.Count == 0
                    ? scene.Say($"budget {Words(scene, budget)}", $"budget {Words(scene, budget)}")
                    : scene.Say($"van {Words(scene, budget)}", $"of {Words(scene, budget)}")
            );
        }

        if (line.IsOver && line.Left is { } left)
        {
            var over = Words(scene, new(-left.Amount, left.Currency));
            parts.Add(scene.Say($"(▲ {over} te veel)", $"(▲ {over} over)"));
        }

        return string.Join(' ', parts);
    }

    /// <summary>An amount that stays on one line.</summary>
    private static string Words(ChartScene scene, Money amount) =>
        StepTexts.Amount(amount, scene.Language).Replace(' ', '\u00A0');

    private static decimal Amount(MoneyTotal total) => total.Sum?.Amount ?? 0;
}
