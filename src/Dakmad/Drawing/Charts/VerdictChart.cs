using System;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Rendering.Assessments;

namespace Dakmad.Drawing.Charts;

/// <summary>
/// The verdicts on journeys, of one plan or of several, beside each other: first a table of all, then under every value
/// discipline what was measured, as a bar for each journey against the bounds that all share, so that one sees at once who
/// is on which side and how far.
/// </summary>
internal static class VerdictChart
{
    private const double RowGap = 6;
    private const double Indent = 16;
    private const double NameWidth = 300;

    private static readonly ValueDiscipline[] Disciplines = Enum.GetValues<ValueDiscipline>();

    /// <summary>Draws the verdicts on journeys of one plan or of several.</summary>
    public static Picture Of(ChartScene scene, ValueList<VerdictSubject> plans)
    {
        var verdicts = Verdicts(plans);
        return scene.Picture(
            "verdict",
            scene.Say("Past het bij de strategie?", "Does it fit the strategy?"),
            string.Join(" · ", plans.Select(plan => plan.Called).Distinct(StringComparer.Ordinal)),
            verdicts.Length == 0
                ? scene.Say("Het plan heeft geen customer journey.", "The plan has no journey.")
                : string.Join(
                    ' ',
                    verdicts.SelectMany(one => one.Verdict.Disciplines).Select(one => one.Sentence[scene.Language])
                ),
            (canvas, y) => Draw(scene, plans, verdicts, canvas, y)
        );
    }

    /// <summary>The verdicts, each with a name of its own: that of its plan too where there are several.</summary>
    private static ChartVerdict[] Verdicts(ValueList<VerdictSubject> plans)
    {
        return (
            from plan in plans
            from journey in plan.Journeys
            let verdict = plan.Plan.Verdicts.Find(journey)
            where verdict is not null
            select new ChartVerdict(plans.Count == 1 ? journey.Name : $"{plan.Called}: {journey.Name}", verdict)
        ).ToArray();
    }

    private static double Draw(
        ChartScene scene,
        ValueList<VerdictSubject> plans,
        ChartVerdict[] verdicts,
        Canvas canvas,
        double top
    )
    {
        var y = top;
        if (verdicts.Length == 0)
        {
            return y
                + canvas.Text(
                    scene.Say("Het plan heeft geen customer journey.", "The plan has no journey."),
                    ChartScene.Margin,
                    y,
                    ChartScene.Room,
                    ChartScene.Body
                );
        }

        y = Overview(scene, verdicts, canvas, y) + 18;
        foreach (var discipline in Disciplines)
        {
            y = Discipline(scene, discipline, verdicts, canvas, y) + 14;
        }

        foreach (var plan in plans)
        {
            y = ExpectationList.Draw(scene, plan, canvas, y);
        }

        return y
            + canvas.Text(
                scene.Say(
                    "Doorgetrokken streep: tot of vanaf hier past het. Gestippelde streep: voorbij deze grens past het niet. De grenzen zijn die van Dakmad: de bron (S3, de drie waardestrategieën) noemt de richting en geen getallen.",
                    "Solid line: up to here, or from here on, it fits. Dashed line: beyond it does not fit. The bounds are those of Dakmad: the source (S3, the three value disciplines) names directions and no numbers."
                ),
                ChartScene.Margin,
                y,
                ChartScene.Room,
                ChartScene.Small
            );
    }

    /// <summary>A row for each journey, a column for each discipline.</summary>
    private static double Overview(ChartScene scene, ChartVerdict[] verdicts, Canvas canvas, double top)
    {
        var column = (ChartScene.Room - NameWidth) / Disciplines.Length;
        double Left(int i) => ChartScene.Margin + NameWidth + (i * column);
        var y = top;
        var heading = canvas.Text("Customer journey", ChartScene.Margin, y, NameWidth - 8, ChartScene.Heading);
        for (var i = 0; i < Disciplines.Length; i++)
        {
            heading = Math.Max(
                heading,
                canvas.Text(scene.Say(VerdictWords.Of(Disciplines[i])), Left(i), y, column - 8, ChartScene.Heading)
            );
        }

        y += heading + 4;
        foreach (var one in verdicts)
        {
            canvas.Rule(ChartScene.Margin, ChartScene.Margin + ChartScene.Room, y);
            y += 5;
            var row = y;
            canvas.Group(
                "verdict",
                () =>
                {
                    var high = canvas.Text(one.Name, ChartScene.Margin, row, NameWidth - 8, ChartScene.Body);
                    foreach (var said in one.Verdict.Disciplines)
                    {
                        high = Math.Max(
                            high,
                            canvas.Text(
                                Words(scene, said),
                                Left(Array.IndexOf(Disciplines, said.Discipline)),
                                row,
                                column - 8,
                                Style(said)
                            )
                        );
                    }

                    y = row + high + 5;
                },
                one.Name
            );
        }

        return y;
    }

    private static double Discipline(
        ChartScene scene,
        ValueDiscipline discipline,
        ChartVerdict[] verdicts,
        Canvas canvas,
        double top
    )
    {
        var y = top;
        canvas.Group(
            "verdicts",
            () =>
            {
                y +=
                    canvas.Text(
                        scene.Say(VerdictWords.Of(discipline)),
                        ChartScene.Margin,
                        y,
                        ChartScene.Room,
                        ChartScene.Heading with
                        {
                            Size = 15,
                        }
                    ) + 4;
                canvas.Rule(ChartScene.Margin, ChartScene.Margin + ChartScene.Room, y);
                y += 6;
                var said = verdicts
                    .Select(one =>
                        (one.Name, Verdict: one.Verdict.Disciplines.First(each => each.Discipline == discipline))
                    )
                    .ToArray();
                var bars = said.SelectMany(one =>
                        one.Verdict.Reasons.Where(MeasureBar.IsMeasured).Select(reason => (one.Name, Reason: reason))
                    )
                    .ToArray();

                // Under one heading stands what has the same bounds.
                foreach (
                    var measure in bars.GroupBy(bar =>
                        (bar.Reason.Measure, bar.Reason.FitBound, bar.Reason.ContradictionBound)
                    )
                )
                {
                    y +=
                        canvas.Text(
                            MeasureBar.Heading(scene, measure.First().Reason),
                            ChartScene.Margin,
                            y,
                            ChartScene.Room,
                            ChartScene.Strong
                        ) + 3;
                    foreach (var (name, reason) in measure)
                    {
                        y += MeasureBar.Draw(scene, name, reason, canvas, y) + RowGap;
                    }

                    y += 4;
                }

                foreach (var (name, verdict) in said.Where(one => !one.Verdict.Reasons.Any(MeasureBar.IsMeasured)))
                {
                    y +=
                        canvas.Text(
                            $"{Words(scene, verdict)}. {verdict.Sentence[scene.Language]}",
                            ChartScene.Margin + Indent,
                            y,
                            ChartScene.Room - Indent,
                            ChartScene.Body
                        ) + RowGap;
                }
            }
        );
        return y;
    }

    private static string Words(ChartScene scene, DisciplineVerdict said)
    {
        var chosen = said.IsChosen ? scene.Say(" (gekozen)", " (chosen)") : "";
        return $"{VerdictMarks.Of(said.Verdict)} {VerdictLabels.Of(said.Verdict)[scene.Language]}{chosen}";
    }

    /// <summary>What is chosen stands out, and in the accent where it is contradicted.</summary>
    private static TextStyle Style(DisciplineVerdict said) =>
        said switch
        {
            { IsChosen: true, Verdict: FitVerdict.Contradicts } => ChartScene.Attention,
            { IsChosen: true } => ChartScene.Strong,
            _ => ChartScene.Body,
        };
}
