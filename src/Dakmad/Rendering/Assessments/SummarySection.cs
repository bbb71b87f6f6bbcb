using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Assessments;

/// <summary>The page in a few lines.</summary>
internal static class SummarySection
{
    public static PageSection Of(PlanAssessment assessment) =>
        new(
            new("In het kort", "In short"),
            [
                new Bullets([
                    Strategy(assessment.Verdicts),
                    Completeness(assessment),
                    Trace(assessment.Trace),
                    NumbersSection.Objectives(assessment.Objectives),
                    Findings(assessment.Findings),
                ]),
            ]
        );

    private static LocalizedText Strategy(PlanVerdicts verdicts)
    {
        if (verdicts.Journeys.IsEmpty)
        {
            return new(
                "Strategie: er is nog geen customer journey om te beoordelen.",
                "Strategy: there is no journey to judge yet."
            );
        }

        if (verdicts.Chosen is not { } chosen)
        {
            return new(
                "Strategie: het plan kiest geen waardestrategie, dus is niet te zeggen of de customer journeys erbij passen.",
                "Strategy: the plan chooses no value discipline, so it cannot be said whether its journeys fit."
            );
        }

        var counts = Counts(verdicts);
        var discipline = VerdictWords.Of(chosen);
        return new(
            $"Strategie: het plan kiest {discipline.Dutch}; van de {Numbered.Journeys(verdicts.Journeys.Count).Dutch} {counts.Dutch}.",
            $"Strategy: the plan chooses {discipline.English}; of its {Numbered.Journeys(verdicts.Journeys.Count).English} {counts.English}."
        );
    }

    private static LocalizedText Counts(PlanVerdicts verdicts)
    {
        var parts = new List<LocalizedText>();
        foreach (var same in verdicts.Journeys.GroupBy(journey => journey.Chosen!.Verdict).OrderBy(same => same.Key))
        {
            var count = same.Count();
            parts.Add(
                same.Key switch
                {
                    FitVerdict.Fits => Numbered.Of(count, new("past", "fits"), new("passen", "fit")),
                    FitVerdict.FitsPartly => Numbered.Of(
                        count,
                        new("past deels", "fits in part"),
                        new("passen deels", "fit in part")
                    ),
                    FitVerdict.Contradicts => Numbered.Of(
                        count,
                        new("past niet", "does not fit"),
                        new("passen niet", "do not fit")
                    ),
                    _ => Numbered.Of(
                        count,
                        new("is niet te beoordelen", "cannot be judged"),
                        new("zijn niet te beoordelen", "cannot be judged")
                    ),
                }
            );
        }

        return Spoken.And(parts);
    }

    private static LocalizedText Completeness(PlanAssessment assessment)
    {
        var empty = assessment.Fields.Count(field => field.State == FieldState.Empty);
        var fields =
            empty == 0
                ? new LocalizedText(
                    "geen van de achttien velden van DAKMAD is leeg",
                    "none of the eighteen fields of DAKMAD is empty"
                )
                : new LocalizedText(
                    $"van de achttien velden van DAKMAD {(empty == 1 ? "is" : "zijn")} er {empty} leeg",
                    $"of the eighteen fields of DAKMAD {empty} {(empty == 1 ? "is" : "are")} empty"
                );
        var lacking = assessment.Journeys.Count(journey => !journey.IsComplete);
        var journeys =
            assessment.Journeys.IsEmpty ? LocalizedText.Same("")
            : lacking == 0
                ? new LocalizedText(
                    "; aan de customer journeys ontbreekt niets",
                    "; nothing is missing from the journeys"
                )
            : new(
                $"; aan {Numbered.Journeys(lacking).Dutch} ontbreekt nog iets",
                $"; something is missing from {Numbered.Journeys(lacking).English}"
            );
        return new(
            $"Volledigheid: {fields.Dutch}{journeys.Dutch}.",
            $"Completeness: {fields.English}{journeys.English}."
        );
    }

    private static LocalizedText Trace(PlanTrace trace)
    {
        if (trace.IsWhole)
        {
            return new(
                "Samenhang: van strategie tot taak hangt niets los.",
                "Coherence: from strategy to task nothing is left loose."
            );
        }

        var loose = trace.Links.Sum(link => link.Unconnected.Count);
        return loose == 0
            ? new(
                "Samenhang: niet elke stap van strategie tot taak is ingevuld.",
                "Coherence: not every step from strategy to task is filled in."
            )
            : new(
                $"Samenhang: op {Numbered.Of(loose, new("plek", ""), new("plekken", "")).Dutch} ontbreekt een verband.",
                $"Coherence: a connection is missing in {Numbered.Of(loose, new("", "place"), new("", "places")).English}."
            );
    }

    private static LocalizedText Findings(DiagnosticReport findings)
    {
        if (findings.Count == 0)
        {
            return new("Bevindingen: geen.", "Findings: none.");
        }

        var counts = Spoken.And([
            .. SeverityWords
                .All.Where(severity => findings.CountOf(severity) > 0)
                .Select(severity =>
                    Numbered.Of(findings.CountOf(severity), SeverityWords.Of(severity), SeverityWords.Plural(severity))
                ),
        ]);
        return new($"Bevindingen: {counts.Dutch}.", $"Findings: {counts.English}.");
    }
}
