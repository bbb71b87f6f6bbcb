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
                    Strategy(assessment.Verdicts, assessment.IsDisciplineAskedFor),
                    Positioning(assessment.Positioning),
                    Completeness(assessment),
                    Trace(assessment.Trace, assessment.Findings.CountLoose()),
                    Objectives(assessment),
                    Findings(assessment),
                ]),
            ]
        );

    private static LocalizedText Strategy(PlanVerdicts verdicts, bool isAskedFor)
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
        return isAskedFor
            ? new(
                $"Strategie: getoetst aan {discipline.Dutch}, zoals gevraagd; {counts.Dutch}.",
                $"Strategy: judged by {discipline.English}, as asked; {counts.English}."
            )
            : new(
                $"Strategie: het plan kiest {discipline.Dutch}; {counts.Dutch}.",
                $"Strategy: the plan chooses {discipline.English}; {counts.English}."
            );
    }

    private static LocalizedText Counts(PlanVerdicts verdicts)
    {
        var all = verdicts.Journeys.GroupBy(journey => journey.Chosen!.Verdict).OrderBy(same => same.Key).ToArray();
        var total = verdicts.Journeys.Count;
        if (all is [var only])
        {
            var words = Words(only.Key, total);
            return total switch
            {
                1 => new($"de customer journey {words.Dutch}", $"the journey {words.English}"),
                2 => new($"beide customer journeys {words.Dutch}", $"both journeys {words.English}"),
                _ => new($"alle {total} customer journeys {words.Dutch}", $"all {total} journeys {words.English}"),
            };
        }

        var parts = Spoken.And([
            .. all.Select(
                (same, at) =>
                {
                    var count = same.Count();
                    var words = Some(same.Key, count);
                    var english = Words(same.Key, count).English;
                    return new LocalizedText(
                        words,
                        at == 0 ? $"{count} of the {total} journeys {english}" : $"{count} {english}"
                    );
                }
            ),
        ]);
        return new($"van de {total} customer journeys {parts.Dutch}", parts.English);
    }

    /// <summary>How many of several have a verdict, after <i>van de 3 customer journeys</i>.</summary>
    private static string Some(FitVerdict verdict, int count) =>
        (verdict, count == 1) switch
        {
            (FitVerdict.Fits, true) => "past er 1",
            (FitVerdict.Fits, _) => $"passen er {count}",
            (FitVerdict.FitsPartly, true) => "past er 1 deels",
            (FitVerdict.FitsPartly, _) => $"passen er {count} deels",
            (FitVerdict.Contradicts, true) => "past er 1 niet",
            (FitVerdict.Contradicts, _) => $"passen er {count} niet",
            (_, true) => "is er 1 niet te beoordelen",
            _ => $"zijn er {count} niet te beoordelen",
        };

    private static LocalizedText Words(FitVerdict verdict, int count) =>
        (verdict, count == 1) switch
        {
            (FitVerdict.Fits, true) => new("past erbij", "fits it"),
            (FitVerdict.Fits, _) => new("passen erbij", "fit it"),
            (FitVerdict.FitsPartly, true) => new("past er deels bij", "fits it in part"),
            (FitVerdict.FitsPartly, _) => new("passen er deels bij", "fit it in part"),
            (FitVerdict.Contradicts, true) => new("past er niet bij", "does not fit it"),
            (FitVerdict.Contradicts, _) => new("passen er niet bij", "do not fit it"),
            (_, true) => new("is niet te beoordelen", "cannot be judged"),
            _ => new("zijn niet te beoordelen", "cannot be judged"),
        };

    private static LocalizedText Positioning(PositioningVerdict verdict)
    {
        var label = VerdictLabels.Of(verdict.Outcome);
        var name = verdict.Positioning is { Name: var stated } ? $" {Spoken.Name(stated)}" : "";
        return new($"Positionering{name}: {label.Dutch}.", $"Positioning{name}: {label.English}.");
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
                    "; aan de opzet van de customer journeys ontbreekt niets",
                    "; nothing is missing from the set-up of the journeys"
                )
            : new(
                $"; aan de opzet van {Numbered.Journeys(lacking).Dutch} ontbreekt nog iets",
                $"; something is missing from the set-up of {Numbered.Journeys(lacking).English}"
            );
        return new(
            $"Volledigheid: {fields.Dutch}{journeys.Dutch}.",
            $"Completeness: {fields.English}{journeys.English}."
        );
    }

    private static LocalizedText Trace(PlanTrace trace, int found)
    {
        if (trace.IsWhole)
        {
            return found switch
            {
                0 => new(
                    "Samenhang: van strategie tot taak sluit alles op elkaar aan.",
                    "Coherence: everything connects, from strategy to task."
                ),
                1 => new(
                    "Samenhang: van marketingconcept tot taak sluit alles op elkaar aan, maar één onderdeel hangt los (zie de bevindingen).",
                    "Coherence: everything connects from marketing concept to task, but one part is loose (see the findings)."
                ),
                _ => new(
                    $"Samenhang: van marketingconcept tot taak sluit alles op elkaar aan, maar {found} onderdelen hangen los (zie de bevindingen).",
                    $"Coherence: everything connects from marketing concept to task, but {found} parts are loose (see the findings)."
                ),
            };
        }

        var loose = trace.Links.Sum(link => link.Unconnected.Count);
        LocalizedText[] lacking = [.. Lacking(trace)];
        var parts = new List<LocalizedText>();
        if (lacking.Length > 0)
        {
            var names = Spoken.And(lacking);
            parts.Add(new($"het plan noemt geen {names.Dutch}", $"the plan states no {names.English}"));
        }

        if (loose > 0)
        {
            parts.Add(
                new(
                    $"op {Numbered.Of(loose, new("plek", ""), new("plekken", "")).Dutch} ontbreekt een verband",
                    $"a connection is missing in {Numbered.Of(loose, new("", "place"), new("", "places")).English}"
                )
            );
        }

        var all = Joined(parts);
        return new($"Samenhang: {all.Dutch}.", $"Coherence: {all.English}.");
    }

    private static LocalizedText Joined(List<LocalizedText> parts) =>
        new(string.Join("; ", parts.Select(part => part.Dutch)), string.Join("; ", parts.Select(part => part.English)));

    private static IEnumerable<LocalizedText> Lacking(PlanTrace trace)
    {
        if (!trace.HasStrategy)
        {
            yield return new("waardestrategie", "value discipline");
        }

        if (trace.Concepts == 0)
        {
            yield return new("marketingconcepten", "marketing concepts");
        }

        if (trace.Events == 0)
        {
            yield return new("events", "events");
        }

        if (trace.Touchpoints == 0)
        {
            yield return trace.Journeys == 0
                ? new("customer journeys", "journeys")
                : new LocalizedText("contactmomenten", "touchpoints");
        }
    }

    private static LocalizedText Objectives(PlanAssessment assessment)
    {
        var reached = NumbersSection.Reached(assessment.Objectives);
        return new($"Doelstellingen: {reached.Dutch}.", $"Objectives: {reached.English}.");
    }

    private static LocalizedText Findings(PlanAssessment assessment)
    {
        var findings = assessment.Findings;
        if (findings.Count == 0)
        {
            return assessment.IsHeldAgainstRules
                ? new("Bevindingen: geen.", "Findings: none.")
                : new(
                    "Bevindingen: dit bestand is niet aan de regels getoetst.",
                    "Findings: this file was not checked against the rules."
                );
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
