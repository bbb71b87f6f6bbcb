using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Rules;
using Dakmad.Rules.Chain;
using Dakmad.Traversal;

namespace Dakmad.Assessment;

/// <summary>Looks what is good about a plan. Nothing is praised that was not looked at, and each sentence says why.</summary>
internal sealed class Strengths(
    PlanAnalysis analysis,
    DiagnosticReport findings,
    PlanVerdicts verdicts,
    PositioningVerdict positioning,
    ValueList<ExpectationJudgement> expectations,
    ValueList<DakmadField> fields,
    PlanTrace trace,
    ValueList<JourneyCompleteness> journeys
)
{
    public IEnumerable<Strength> Find() =>
        new[]
        {
            Choice(),
            Position(),
            Expected(),
            Letters(),
            Connections(),
            Complete(),
            LeadToEnd(),
            Measurable(),
            Met(),
            WithinBudget(),
            Answered(),
        }.OfType<Strength>();

    private Strength? Choice()
    {
        if (verdicts.Chosen is not { } chosen)
        {
            return null;
        }

        var fitting = verdicts.Journeys.Where(journey => journey.Chosen?.Verdict == FitVerdict.Fits).ToArray();
        if (fitting.Length == 0)
        {
            return null;
        }

        var names = Spoken.Names(fitting.Select(journey => journey.Journey.Name));
        var discipline = VerdictWords.Of(chosen);
        var (dutch, english) = fitting.Length == 1 ? ("past", "fits") : ("passen", "fit");
        return new(
            StrengthKind.FitsChoice,
            new(
                $"{names.Dutch} {dutch} bij de gekozen waardestrategie, {discipline.Dutch} (waarom, staat bij het oordeel).",
                $"{names.English} {english} the chosen value discipline, {discipline.English} (see the verdict for the reasons)."
            )
        );
    }

    private Strength? Position()
    {
        var supports = positioning.Reasons.Where(reason => reason.Kind == PositioningReasonKind.Supports).ToArray();
        if (
            positioning is not { Outcome: PositioningOutcome.Fits, Positioning.Name: var stated }
            || supports.Length == 0
        )
        {
            return null;
        }

        var (name, why) = (Spoken.Name(stated), supports[0].Text);
        return new(
            StrengthKind.FitsPositioning,
            new(
                $"Het plan past bij zijn positionering {name}. {why.Dutch}",
                $"The plan suits its positioning {name}. {why.English}"
            )
        );
    }

    private Strength? Expected()
    {
        var met = expectations
            .Where(expectation => expectation.Outcome == ExpectationOutcome.Met)
            .Select(expectation => expectation.Text)
            .ToArray();
        if (met.Length == 0)
        {
            return null;
        }

        return new(StrengthKind.ExpectationMet, Listing.Of(met, " "));
    }

    private Strength? Letters()
    {
        if (fields.All(field => field.State != FieldState.Empty))
        {
            var own = fields.Count(field => field.State == FieldState.Filled);
            var inherited = fields.Count - own;
            return new(
                StrengthKind.LettersFilled,
                inherited == 0
                    ? new(
                        "Alle achttien velden van DAKMAD zijn op hun eigen niveau ingevuld.",
                        "All eighteen fields of DAKMAD are filled in on their own level."
                    )
                    : new(
                        $"Geen enkel veld van DAKMAD is leeg: {own} van de achttien zijn op hun eigen niveau ingevuld, de andere {inherited} volgen uit het niveau erboven.",
                        $"No field of DAKMAD is empty: {own} of the eighteen are filled in on their own level, the other {inherited} follow from the level above."
                    )
            );
        }

        var whole = fields
            .GroupBy(field => field.Level)
            .Where(level => level.All(field => field.State == FieldState.Filled))
            .Select(level => Terms.Of(level.Key).Label)
            .ToArray();
        if (whole.Length == 0)
        {
            return null;
        }

        var names = Spoken.And(whole);
        return new(
            StrengthKind.LettersFilled,
            new(
                $"Op {names.Dutch} niveau zijn alle zes letters van DAKMAD ingevuld.",
                $"On the {names.English} level all six letters of DAKMAD are filled in."
            )
        );
    }

    private Strength? Connections()
    {
        // A template is connected as it comes.
        if (Array.Exists(Connected(), TemplateText.IsIn))
        {
            return null;
        }

        if (trace.IsWhole)
        {
            return new(
                StrengthKind.Connected,
                new(
                    $"Van marketingconcept tot taak sluit alles op elkaar aan: elk marketingconcept heeft een event, elk event is uitgewerkt, en elk van de {trace.Touchpoints} contactmomenten heeft een taak.",
                    $"Everything connects, from marketing concept to task: each marketing concept has an event, each event is worked out, and each of the {trace.Touchpoints} touchpoints has a task."
                )
            );
        }

        var whole = trace.Links.Where(link => link.IsWhole).Select(TraceWords.Whole).ToArray();
        if (whole.Length == 0)
        {
            return null;
        }

        var all = Spoken.And(whole);
        return new(StrengthKind.Connected, new($"Verbonden is {all.Dutch}.", $"Connected: {all.English}."));
    }

    private PlanElement[] Connected() =>
        [.. analysis.Plan.Strategic.Concepts, .. analysis.Plan.Tactical.Events, .. analysis.Plan.Operational.Journeys];

    private Strength? Complete()
    {
        var complete = journeys.Where(journey => journey.IsComplete).ToArray();
        if (complete.Length == 0)
        {
            return null;
        }

        var names = Spoken.Names(complete.Select(journey => journey.Journey.Name));
        var (dutch, english) = complete.Length == 1 ? ("is", "is") : ("zijn", "are");
        return new(
            StrengthKind.JourneyComplete,
            new(
                $"{names.Dutch} {dutch} compleet opgezet: met aanleiding, doelgroep, aanbod, middelen en einddoelstelling, en met een taak en een doelstelling bij elk contactmoment.",
                $"{names.English} {english} set up completely: with occasion, target group, offering, resources and end objective, and with a task and an objective for each touchpoint."
            )
        );
    }

    private Strength? LeadToEnd()
    {
        var leading = analysis.Plan.Operational.Journeys.Where(LeadsToEnd).Select(journey => journey.Name).ToArray();
        if (leading.Length == 0)
        {
            return null;
        }

        var names = Spoken.Names(leading);
        return new(
            StrengthKind.StepsLeadToEnd,
            leading.Length == 1
                ? new(
                    $"De doelstellingen van de stappen van {names.Dutch} lopen alle uit op de einddoelstelling.",
                    $"The objectives of the steps of {names.English} all lead to its end objective."
                )
                : new(
                    $"De doelstellingen van de stappen van {names.Dutch} lopen alle uit op hun einddoelstelling.",
                    $"The objectives of the steps of {names.English} all lead to their end objective."
                )
        );
    }

    private bool LeadsToEnd(Journey journey)
    {
        var index = analysis.Index;
        if (index.Find(journey.EndObjective) is not { } end || TemplateText.IsIn(end))
        {
            return false;
        }

        var steps = journey.Touchpoints.Select(touchpoint => touchpoint.Objective).OfType<Ref<Objective>>().ToArray();
        return steps.Length > 0 && Array.TrueForAll(steps, step => index.LeadsTo(step, end.Id));
    }

    private Strength? Measurable()
    {
        var all = analysis.Objectives.All;
        return all.IsEmpty || !all.All(objective => objective.IsMeasurable && !TemplateText.IsIn(objective.Objective))
            ? null
            : new(
                StrengthKind.Measurable,
                all.Count == 1
                    ? new(
                        "De doelstelling is meetbaar: ze noemt een KPI, een streefwaarde en een datum.",
                        "The objective is measurable: it states a KPI, a target and a date."
                    )
                    : new(
                        $"{(all.Count == 2 ? "Beide" : $"Alle {all.Count}")} doelstellingen zijn meetbaar: ze noemen een KPI, een streefwaarde en een datum.",
                        $"{(all.Count == 2 ? "Both" : $"All {all.Count}")} objectives are measurable: they state a KPI, a target and a date."
                    )
            );
    }

    private Strength? Met()
    {
        var activities = findings.NamesOfActivities();
        var met = analysis
            .Objectives.All.Where(objective =>
                objective.IsMet == true && !activities.Contains(objective.Path.Property("name"))
            )
            .Select(Reached)
            .ToArray();
        if (met.Length == 0)
        {
            return null;
        }

        var all = Listing.Of(met, "; ");
        return new(
            StrengthKind.ObjectiveMet,
            new(
                $"Volgens de cijfers van het plan gehaald: {all.Dutch}.",
                $"Reached by the figures of the plan: {all.English}."
            )
        );
    }

    private static LocalizedText Reached(PlannedObjective objective)
    {
        var (name, figures) = (Spoken.Name(objective.Objective.Name), ObjectiveWords.Figures(objective));
        return new($"{name}{figures.Dutch}", $"{name}{figures.English}");
    }

    private Strength? WithinBudget()
    {
        if (findings.IsOverBudget())
        {
            return null;
        }

        var within = analysis.Plan.Operational.Journeys.Select(Within).OfType<LocalizedText>().ToArray();
        if (within.Length == 0)
        {
            return null;
        }

        var all = Listing.Of(within, "; ");
        return new(
            StrengthKind.WithinBudget,
            new($"Binnen het budget: {all.Dutch}.", $"Within budget: {all.English}.")
        );
    }

    private LocalizedText? Within(Journey journey)
    {
        if (
            analysis.CostOf(journey).Total is not { IsComplete: true, Sum: { Amount: > 0 } cost }
            || journey.Budget is not { } budget
            || budget.Currency != cost.Currency
            || cost.Amount > budget.Amount
        )
        {
            return null;
        }

        var (name, spent, most) = (Spoken.Name(journey.Name), Amount(cost), Amount(budget));
        return new($"{name} kost {spent.Dutch} van de {most.Dutch}", $"{name} costs {spent.English} of {most.English}");
    }

    private Strength? Answered()
    {
        DropOff[] all =
        [
            .. analysis.Plan.Operational.Journeys.SelectMany(journey =>
                journey.Touchpoints.SelectMany(touchpoint => touchpoint.Experience?.DropOffs ?? [])
            ),
        ];
        return all.Length == 0 || !all.All(dropOff => !dropOff.Counters.IsEmpty)
            ? null
            : new(
                StrengthKind.DropOffsAnswered,
                all.Length == 1
                    ? new(
                        $"Bij de reden waarom klanten afhaken ({Spoken.Name(all[0].Reason)}) staat wat de organisatie ertegen doet.",
                        $"The plan says what is done against the reason for which customers drop off ({Spoken.Name(all[0].Reason)})."
                    )
                    : new(
                        $"Bij {(all.Length == 2 ? "beide" : $"alle {all.Length}")} redenen waarom klanten afhaken, staat wat de organisatie ertegen doet.",
                        $"The plan says what is done against {(all.Length == 2 ? "both" : $"each of the {all.Length}")} reasons for which customers drop off."
                    )
            );
    }

    private static LocalizedText Amount(Money money) => Spoken.Amount((double)money.Amount, money.Currency);
}
