using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>Makes a journey of the steps of a kit.</summary>
internal sealed class JourneyBuilder(Draw draw, Words words, Names ids, ValueDiscipline discipline)
{
    private readonly List<Objective> _objectives = [];

    public BuiltJourney Build(JourneyFrame frame)
    {
        _objectives.Clear();
        var steps = new List<(KitStep Step, decimal? Rate)>();
        foreach (var step in frame.Steps.Where(step => step.IsFor(discipline) && (step.Turn ?? draw.Turn) == draw.Turn))
        {
            steps.Add(
                (
                    step,
                    step.Rates.Length == 0
                        ? null
                        : draw.Of<decimal>($"{frame.Prefix}/{step.Key}/{frame.Round}/rate", step.Rates)
                )
            );
        }

        var volumes = Volumes.Of(steps, frame.Volume);
        var variants = steps.ConvertAll(step => Variant(frame, step.Step));
        var taken = new Names();
        var touchpointIds = variants.ConvertAll(variant => taken.Of(words.Of(variant.Name)));
        var sold = volumes[steps.Count - 1];
        var name =
            frame.Round == 1
                ? frame.Name
                : string.Create(null, $"{frame.Name}, {words.Pick("ronde", "round")} {frame.Round}");
        var end = End(frame, name, sold);
        var (cost, touchpoints) = (0m, new List<Touchpoint>());
        for (var i = 0; i < steps.Count; i++)
        {
            var touchpoint = new TouchpointWriter(draw, words, frame, taken)
            {
                Discipline = discipline,
                Step = steps[i].Step,
                Variant = variants[i],
                Id = touchpointIds[i],
                Volume = volumes[i],
                Rate = steps[i].Rate,
            }.Write(Step(frame, end, i, steps, volumes[i], sold), Routes(steps, touchpointIds, i));
            cost += (volumes[i] * steps[i].Step.Cost) + steps[i].Step.Fixed;
            touchpoints.Add(touchpoint);
        }

        var journey = new Journey
        {
            Id = ids.Of(name),
            Name = name,
            Description = frame.Description,
            EndObjective = end.Id,
            ExpectedTouchpoints = new(steps.Count - 2, steps.Count + 1),
            Entries =
            [
                new()
                {
                    Touchpoint = touchpointIds[0],
                    Volume = volumes[0],
                    Unit = steps[0].Step.Unit,
                },
            ],
            Touchpoints = [.. touchpoints],
        };
        return new(journey, [.. _objectives], cost, sold, [.. variants.Select(variant => variant.Channel).Distinct()]);
    }

    private KitVariant Variant(JourneyFrame frame, KitStep step) =>
        draw.Alternating<KitVariant>($"{frame.Prefix}/{step.Key}", step.Variants);

    private Objective End(JourneyFrame frame, string name, decimal sold)
    {
        var objective = new Objective
        {
            Id = ids.Of($"{words.Pick("doel", "goal")} {name}"),
            Name = words.Pick(
                $"{Words.Sentence(words.Number(sold))} {words.Of(frame.Sold)} uit '{name}'",
                $"{words.Number(sold)} {words.Of(frame.Sold)} from '{name}'"
            ),
            ContributesTo = frame.Above,
            Kpi = words.Pick($"aantal {words.Of(frame.Sold)}", $"number of {words.Of(frame.Sold)}"),
            Unit = MeasurementUnit.Orders,
            Baseline = decimal.Floor(sold * draw.Of<decimal>($"{frame.Prefix}/baseline", [0.7m, 0.75m, 0.8m])),
            Target = sold,
            Deadline = frame.Until,
            Tool = words.Pick("Orderadministratie", "Order records"),
        };
        _objectives.Add(objective);
        return objective;
    }

    private Objective Step(
        JourneyFrame frame,
        Objective end,
        int at,
        List<(KitStep Step, decimal? Rate)> steps,
        decimal volume,
        decimal sold
    )
    {
        var (step, rate) = steps[at];
        // Where nobody is lost there is nothing to aim at but the end.
        if (rate is not { } part || part == 1 || step.Goal is null)
        {
            return end;
        }

        var name = $"{Words.Sentence(words.Percent(part))} {words.Of(step.Goal)}";
        var objective = new Objective
        {
            Id = ids.Of($"{frame.Prefix} {step.Key}{(frame.Round == 1 ? "" : string.Create(null, $" {frame.Round}"))}"),
            Name = name,
            ContributesTo = end.Id,
            Kpi = step.GoalKpi is null
                ? words.Pick("doorstroom naar de volgende stap", "going on to the next step")
                : words.Of(step.GoalKpi),
            Unit = "%",
            Baseline = decimal.Round(part * 100 * 0.85m, part < 0.1m ? 1 : 0, MidpointRounding.ToZero),
            Target = part * 100,
            Deadline = frame.Until,
            Tool = step.Activity is KitActivity.Fulfil or KitActivity.Distribute or KitActivity.TalkAfter
                ? words.Pick("CRM-systeem", "CRM system")
                : words.Pick("Webstatistiek", "Web statistics"),
        };
        _objectives.Add(objective);
        return objective;
    }

    private ValueList<Route> Routes(List<(KitStep Step, decimal? Rate)> steps, List<string> names, int at)
    {
        if (at == steps.Count - 1)
        {
            return [];
        }

        var next = at + 1;
        while (steps[next].Step.Share is not null)
        {
            next++;
        }

        if (steps[at].Step.Share is not null)
        {
            return [new() { To = names[next], Share = 1 }];
        }

        if (next == at + 1)
        {
            return [];
        }

        var (routes, left) = (new List<Route>(), 1m);
        for (var i = at + 1; i < next; i++)
        {
            var share = steps[i].Step.Share!.Value;
            left -= share;
            routes.Add(
                new()
                {
                    To = names[i],
                    Share = share,
                    Condition = steps[i].Step.Condition is { } when ? words.Of(when) : null,
                }
            );
        }

        if (left > 0)
        {
            routes.Add(
                new()
                {
                    To = names[next],
                    Share = left,
                    Condition = steps[next].Step.Otherwise is { } when ? words.Of(when) : null,
                }
            );
        }

        return [.. routes];
    }
}
