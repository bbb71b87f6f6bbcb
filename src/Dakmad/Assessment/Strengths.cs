using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Assessment;

/// <summary>Looks what is good about a plan. Nothing is praised that was not looked at, and each sentence says why.</summary>
internal sealed class Strengths(
    PlanAnalysis analysis,
    PlanVerdicts verdicts,
    ValueList<DakmadField> fields,
    PlanTrace trace,
    ValueList<JourneyCompleteness> journeys
)
{
    public IEnumerable<Strength> Find()
    {
        var found = new[] { Choice(), Letters(), Connections() }.OfType<Strength>();
        return found
            .Concat(Complete())
            .Concat(LeadToEnd())
            .Concat(new[] { Measurable() }.OfType<Strength>())
            .Concat(Met())
            .Concat(WithinBudget())
            .Concat(new[] { Answered() }.OfType<Strength>());
    }

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
                $"{names.Dutch} {dutch} bij de gekozen waardestrategie, {discipline.Dutch}; waarom, staat bij het oordeel.",
                $"{names.English} {english} the chosen value discipline, {discipline.English}; the reasons stand with the verdict."
            )
        );
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
        if (trace.IsWhole)
        {
            return new(
                StrengthKind.Connected,
                new(
                    $"Van strategie tot taak hangt niets los: elk marketingconcept heeft een event, elk event is uitgewerkt, en elk van de {trace.Touchpoints} contactmomenten heeft een taak.",
                    $"From strategy to task nothing is left loose: each marketing concept has an event, each event is worked out, and each of the {trace.Touchpoints} touchpoints has a task."
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

    private IEnumerable<Strength> Complete() =>
        from journey in journeys
        where journey.IsComplete
        let name = Spoken.Name(journey.Journey.Name)
        select new Strength(
            StrengthKind.JourneyComplete,
            new(
                $"{name} is volledig uitgewerkt: aanleiding, doelgroep, aanbod, middelen en einddoelstelling staan erin, en elk contactmoment heeft een taak en een doelstelling.",
                $"{name} is fully worked out: it states its occasion, target group, offering, resources and end objective, and each touchpoint has a task and an objective."
            )
        );

    private IEnumerable<Strength> LeadToEnd()
    {
        var index = analysis.Index;
        foreach (var journey in analysis.Plan.Operational.Journeys.AsEnumerable())
        {
            if (index.Find(journey.EndObjective) is not { } end)
            {
                continue;
            }

            var steps = journey
                .Touchpoints.Select(touchpoint => touchpoint.Objective)
                .OfType<Ref<Objective>>()
                .ToArray();
            if (
                steps.Length == 0
                || !steps.All(step => index.LeadsTo(step, static objective => objective.ContributesTo, end.Id))
            )
            {
                continue;
            }

            var (name, goal) = (Spoken.Name(journey.Name), Spoken.Name(end.Name));
            yield return new(
                StrengthKind.StepsLeadToEnd,
                new(
                    $"De doelstellingen van de stappen van {name} lopen alle uit op de einddoelstelling {goal}.",
                    $"The objectives of the steps of {name} all lead to the end objective {goal}."
                )
            );
        }
    }

    private Strength? Measurable()
    {
        var all = analysis.Objectives.All;
        return all.IsEmpty || !all.All(objective => objective.IsMeasurable)
            ? null
            : new(
                StrengthKind.Measurable,
                all.Count == 1
                    ? new(
                        "De doelstelling is meetbaar: ze noemt een KPI, een streefwaarde en een datum.",
                        "The objective is measurable: it states a KPI, a target and a date."
                    )
                    : new(
                        $"Alle {all.Count} doelstellingen zijn meetbaar: ze noemen een KPI, een streefwaarde en een datum.",
                        $"All {all.Count} objectives are measurable: they state a KPI, a target and a date."
                    )
            );
    }

    private IEnumerable<Strength> Met() =>
        from objective in analysis.Objectives.All
        where objective.IsMet == true
        let name = Spoken.Name(objective.Objective.Name)
        let figures = ObjectiveWords.Figures(objective)
        select new Strength(
            StrengthKind.ObjectiveMet,
            new(
                $"De doelstelling {name} wordt volgens de cijfers van het plan gehaald{figures.Dutch}.",
                $"By the figures of the plan the objective {name} is reached{figures.English}."
            )
        );

    private IEnumerable<Strength> WithinBudget()
    {
        foreach (var journey in analysis.Plan.Operational.Journeys.AsEnumerable())
        {
            if (
                analysis.CostOf(journey).Total is { IsComplete: true, Sum: { Amount: > 0 } cost }
                && journey.Budget is { } budget
                && budget.Currency == cost.Currency
                && cost.Amount <= budget.Amount
            )
            {
                var name = Spoken.Name(journey.Name);
                var (spent, most) = (Amount(cost), Amount(budget));
                yield return new(
                    StrengthKind.WithinBudget,
                    new(
                        $"{name} blijft binnen zijn budget: {spent.Dutch} aan kosten tegenover {most.Dutch}.",
                        $"{name} stays within its budget: {spent.English} of cost against {most.English}."
                    )
                );
            }
        }
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
                        $"Bij alle {all.Length} redenen waarom klanten afhaken, staat wat de organisatie ertegen doet.",
                        $"The plan says what is done against each of the {all.Length} reasons for which customers drop off."
                    )
            );
    }

    private static LocalizedText Amount(Money money) => Spoken.Amount((double)money.Amount, money.Currency);
}
