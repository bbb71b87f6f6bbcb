using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Assessments;

/// <summary>The strategic choice, and whether each journey fits it.</summary>
internal static class StrategySection
{
    public static PageSection Of(PlanAssessment assessment) =>
        new(new("Strategie en positionering", "Strategy and positioning"), Blocks(assessment).ToValueList());

    private static IEnumerable<PageBlock> Blocks(PlanAssessment assessment)
    {
        var verdicts = assessment.Verdicts;
        yield return new Paragraph(Choice(assessment));
        if (verdicts.Journeys.IsEmpty)
        {
            yield return new Paragraph(
                new(
                    "Het plan heeft nog geen customer journey om te beoordelen.",
                    "The plan has no journey to judge yet."
                )
            );
        }
        else
        {
            yield return new TableBlock(Overview(verdicts, assessment.IsDisciplineAskedFor));
        }

        foreach (
            var block in verdicts
                .Journeys.SelectMany(Journey)
                .Concat(Positioning(assessment.Positioning))
                .Concat(Expectations(assessment.Expectations))
        )
        {
            yield return block;
        }
    }

    private static IEnumerable<PageBlock> Positioning(PositioningVerdict verdict)
    {
        var label = VerdictLabels.Of(verdict.Outcome);
        if (verdict.Positioning is not { Name: var stated })
        {
            yield return new Subheading(new($"Positionering: {label.Dutch}", $"Positioning: {label.English}"));
            yield break;
        }

        var name = Spoken.Name(stated);
        yield return new Subheading(
            new($"Positionering {name}: {label.Dutch}", $"Positioning {name}: {label.English}")
        );
        yield return new Bullets(
            verdict
                .Reasons.Select(reason =>
                {
                    var kind = VerdictLabels.Of(reason.Kind);
                    return new LocalizedText(
                        $"{kind.Dutch}: {reason.Text.Dutch}",
                        $"{kind.English}: {reason.Text.English}"
                    );
                })
                .ToValueList()
        );
    }

    private static IEnumerable<PageBlock> Expectations(ValueList<ExpectationJudgement> expectations)
    {
        if (expectations.IsEmpty)
        {
            yield break;
        }

        yield return new Subheading(
            new("Wat het plan zelf van de customer journeys verwacht", "What the plan itself expects of its journeys")
        );
        yield return new Bullets(expectations.Select(expectation => expectation.Text).ToValueList());
    }

    private static LocalizedText Choice(PlanAssessment assessment)
    {
        var discipline = assessment.Verdicts.Chosen is { } chosen
            ? assessment.IsDisciplineAskedFor
                ? new LocalizedText(
                    $"Getoetst aan {VerdictWords.Of(chosen).Dutch}, zoals gevraagd",
                    $"Judged by {VerdictWords.Of(chosen).English}, as asked"
                )
                : new LocalizedText(
                    $"Het plan kiest {VerdictWords.Of(chosen).Dutch}",
                    $"The plan chooses {VerdictWords.Of(chosen).English}"
                )
            : new("Het plan kiest geen waardestrategie", "The plan chooses no value discipline");
        var looks = assessment.Verdicts.Chosen is null
            ? new LocalizedText(
                " Hieronder staat op welke waardestrategie elke customer journey het meest lijkt.",
                " Below stands which value discipline each journey looks like most."
            )
            : LocalizedText.Same("");
        return new($"{discipline.Dutch}.{looks.Dutch}", $"{discipline.English}.{looks.English}");
    }

    private static Table Overview(PlanVerdicts verdicts, bool isAskedFor) =>
        new(
            "verdicts",
            new("Oordeel per customer journey", "Verdict by journey"),
            [
                Columns.Journey,
                .. verdicts
                    .Journeys[0]
                    .Disciplines.Select(verdict => new TableColumn(
                        KnowledgeTables.Key(verdict.Discipline),
                        Header(verdict, isAskedFor)
                    )),
            ]
        )
        {
            Rows = verdicts
                .Journeys.Select(journey =>
                    journey
                        .Disciplines.Select(verdict => Cell.Text(VerdictLabels.Of(verdict.Verdict)))
                        .Prepend(Cell.Text(journey.Journey.Name))
                        .ToValueList()
                )
                .ToValueList(),
        };

    private static LocalizedText Header(DisciplineVerdict verdict, bool isAskedFor)
    {
        var label = VerdictWords.Of(verdict.Discipline);
        var chosen =
            !verdict.IsChosen ? LocalizedText.Same("")
            : isAskedFor ? new(" (gevraagd)", " (asked for)")
            : new LocalizedText(" (gekozen)", " (chosen)");
        return new(
            label.Capitalised(Language.Dutch) + chosen.Dutch,
            label.Capitalised(Language.English) + chosen.English
        );
    }

    private static IEnumerable<PageBlock> Journey(JourneyVerdict journey)
    {
        if (journey.Chosen is not { } chosen)
        {
            var nearest = Nearest(journey);
            yield return new Subheading(LocalizedText.Same(journey.Journey.Name));
            yield return new Paragraph(Likeness(nearest));
            foreach (var verdict in nearest)
            {
                yield return new Paragraph(verdict.Sentence);
            }

            yield break;
        }

        var label = VerdictLabels.Of(chosen.Verdict);
        yield return new Subheading(
            new($"{journey.Journey.Name}: {label.Dutch}", $"{journey.Journey.Name}: {label.English}")
        );
        yield return new Paragraph(chosen.Sentence);
        LocalizedText[] points = [.. chosen.Reasons.Select(Reason), .. Others(journey, chosen)];
        if (points.Length > 0)
        {
            yield return new Bullets([.. points]);
        }
    }

    private static LocalizedText Reason(VerdictReason reason)
    {
        var effect = VerdictLabels.Of(reason.Effect);
        return new($"{effect.Dutch}: {reason.Text.Dutch}", $"{effect.English}: {reason.Text.English}");
    }

    /// <summary>What a journey looks like most: what it fits, or else what it fits in part, or else all that can be said.</summary>
    private static DisciplineVerdict[] Nearest(JourneyVerdict journey) =>
        [.. journey.Disciplines.GroupBy(verdict => verdict.Verdict).MinBy(same => same.Key)!];

    private static LocalizedText Likeness(DisciplineVerdict[] nearest)
    {
        var names = Spoken.And([.. nearest.Select(verdict => VerdictWords.Of(verdict.Discipline))]);
        return nearest[0].Verdict switch
        {
            FitVerdict.Fits => new($"Lijkt het meest op {names.Dutch}.", $"Looks most like {names.English}."),
            FitVerdict.FitsPartly => new($"Lijkt deels op {names.Dutch}.", $"Looks in part like {names.English}."),
            FitVerdict.Contradicts => new(
                $"Lijkt niet op {names.Dutch}{(nearest.Length < 3 ? "; over de rest is te weinig ingevuld" : "")}.",
                $"Does not look like {names.English}{(nearest.Length < 3 ? "; of the rest too little is stated" : "")}."
            ),
            _ => new(
                "Er is te weinig ingevuld om te zeggen waar deze customer journey op lijkt.",
                "Too little is stated to say what this journey looks like."
            ),
        };
    }

    /// <summary>What a journey looks like besides what was chosen.</summary>
    private static IEnumerable<LocalizedText> Others(JourneyVerdict journey, DisciplineVerdict chosen)
    {
        LocalizedText[] others =
        [
            .. journey.LooksLike.Where(discipline => discipline != chosen.Discipline).Select(VerdictWords.Of),
        ];
        if (others.Length > 0)
        {
            var names = Spoken.And(others);
            yield return chosen.Verdict == FitVerdict.Fits
                ? new($"De customer journey past ook bij {names.Dutch}.", $"The journey fits {names.English} as well.")
                : new($"De customer journey past wel bij {names.Dutch}.", $"The journey does fit {names.English}.");
        }
    }
}
