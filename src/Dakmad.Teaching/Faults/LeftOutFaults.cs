using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>What is forgotten: one link or one answer that the plan had.</summary>
internal static class LeftOutFaults
{
    public static FaultKind[] All { get; } =
    [
        FaultForms.Changed<Touchpoint>(
            "no-task",
            Difficulty.Introductory,
            new("Een contactmoment zonder taak", "A touchpoint without a task"),
            new(
                "Bij elk contactmoment hoort wat er concreet moet gebeuren, en door wie. Zonder taak komt het er niet van.",
                "With every touchpoint goes what has to be done, and by whom. Without a task it does not happen."
            ),
            new("Schrijf de taak op, met wie hem uitvoert.", "Write down the task, with who carries it out."),
            new("S3", 117, 123),
            "DAK2009",
            "",
            one => !one.Tasks.IsEmpty,
            one => one with { Tasks = [] }
        ),
        FaultForms.Changed<Journey>(
            "no-end-objective",
            Difficulty.Introductory,
            new("Een customer journey zonder einddoelstelling", "A journey without an end objective"),
            new(
                "De doelstellingen van de stappen leiden ergens heen: naar de einddoelstelling aan het einde van de reis.",
                "The objectives of the steps lead somewhere: to the end objective at the end of the journey."
            ),
            new(
                "Noem de einddoelstelling waar de stappen al aan bijdragen.",
                "Name the end objective to which the steps already contribute."
            ),
            new("S3", 160, 170),
            "DAK2029",
            "",
            one => one.EndObjective is not null,
            one => one with { EndObjective = null }
        ),
        FaultForms.Changed<Journey>(
            "no-budget",
            Difficulty.Introductory,
            new("Een customer journey zonder middelen", "A journey without resources"),
            new(
                "Aan elke journey hangt de vraag welk budget ervoor is uitgetrokken.",
                "With every journey goes the question which budget it has been given."
            ),
            new("Geef de journey zijn budget terug.", "Give the journey its budget back."),
            new("S3", 162, 166),
            "DAK2020",
            "",
            one => one.Budget is not null,
            one => one with { Budget = null, Resources = [] }
        ),
        FaultForms.Changed<MarketingEvent>(
            "action-without-end",
            Difficulty.Introductory,
            new("Een tijdelijke actie zonder einde", "A temporary action without an end"),
            new(
                "Niet-regulier wil zeggen: een specifieke, tijdelijke actie. Zonder einddatum is hij niet tijdelijk.",
                "Non-regular means a specific, temporary action. Without an end date it is not temporary."
            ),
            new("Zet er de laatste dag bij.", "Add the last day."),
            new("S3", 84, 90),
            "DAK2016",
            "",
            one => one is { Regularity: Regularity.NonRegular, Period.End: not null },
            one => one with { Period = new(one.Period!.Start, null) }
        ),
        FaultForms.Changed<Persona>(
            "empty-persona",
            Difficulty.Introductory,
            new("Een persona zonder drijfveren", "A persona without motives"),
            new(
                "Een persona is meer dan een naam: doelen, drijfveren en zorgen maken dat je je de klant kunt voorstellen.",
                "A persona is more than a name: goals, motivations and worries let you imagine the customer."
            ),
            new(
                "Schrijf op wat deze persoon wil, waarom, en welke zorgen meespelen.",
                "Write down what this person wants, why, and what worries them."
            ),
            new("S1", 263, 267),
            "DAK7002",
            "",
            one => !one.Goals.IsEmpty,
            one => one with { Goals = [], Motivations = [], Worries = [] }
        ),
        new(
            "drop-off-unanswered",
            Difficulty.Intermediate,
            new("Een afhaakmoment waar niets tegenover staat", "A drop-off moment without an answer")
        )
        {
            Explanation = new(
                "Het plan weet waarom klanten bij het bestellen afhaken, en doet er niets aan.",
                "The plan knows why customers drop off while ordering, and does nothing about it."
            ),
            Repair = new(
                "Zet bij de reden wat de organisatie ertegen doet.",
                "Put with the reason what the organisation does about it."
            ),
            Citations = [new("S0", 592, 637)],
            Spots = (index, _) => DropOffs(index),
        },
    ];

    /// <summary>An online purchase with one reason to drop off, and what is done about it.</summary>
    private static IEnumerable<FaultSpot> DropOffs(PlanIndex index)
    {
        foreach (var touchpoint in index.All<Touchpoint>())
        {
            if (
                touchpoint.Element.Experience is { DropOffs: [{ Counters.IsEmpty: false } drop] }
                && index.Find(touchpoint.Element.Channel)?.Form == ChannelForm.Online
                && index.Find(touchpoint.Element.Activity)?.Kind == ActivityKind.Transact
            )
            {
                yield return new(
                    touchpoint.Path,
                    touchpoint.Element.Name,
                    [touchpoint.Path],
                    plan =>
                        plan.Update<Touchpoint>(
                            touchpoint.Path,
                            one =>
                                one with
                                {
                                    Experience = one.Experience! with { DropOffs = [drop with { Counters = [] }] },
                                }
                        ),
                    [touchpoint.Path.Property("experience").Property("dropOffs").Item(0).Finds("DAK7005")]
                );
            }
        }
    }
}
