using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>Makes a journey of the steps of a kit.</summary>
internal sealed class JourneyBuilder(Draw draw, Words words, Names ids, ValueDiscipline discipline)
{
    private readonly List<Objective> _objectives = [];
    private readonly Rates _rates = new(draw);

    public BuiltJourney Build(JourneyFrame frame)
    {
        _objectives.Clear();
        var steps = Steps(frame);
        var first = Variant(frame, steps[0].Step, channel => Entering(frame, steps[0].Step, channel));
        if (first.Channel.Response is { } response)
        {
            steps[0] = (
                steps[0].Step,
                _rates.Measured($"{frame.Key}/{steps[0].Step.Key}/{frame.Round}/measured", response)
            );
        }

        var entering = Entering(frame, steps[0].Step, first.Channel);
        var volumes = Volumes.Of(steps, entering);
        var variants = steps.Select((step, i) => i == 0 ? first : Variant(frame, step.Step, _ => volumes[i])).ToList();
        var taken = new Names();
        var touchpointIds = variants.ConvertAll(variant => taken.Of(words.Of(variant.Name)));
        var sold = volumes[steps.Count - 1];
        var name =
            frame.Round == 1
                ? frame.Name
                : string.Create(null, $"{frame.Name}, {words.Pick("ronde", "round")} {frame.Round}");
        var before = Volumes.Of([.. steps.Select(step => (step.Step, Before(frame, step.Step, step.Rate)))], entering);
        var until = frame.Until.PlusDays(steps.Sum(step => step.Step.AfterDays ?? 0));
        frame = frame with { Until = LocalDate.Min(until, frame.Latest) };
        var end = End(frame, name, sold, Math.Min(before[steps.Count - 1], sold - 1));
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
                At = i,
            }.Write(Step(frame, end, i, steps, variants[i]), Routes(steps, touchpointIds, i));
            cost += (volumes[i] * steps[i].Step.CostBy(variants[i].Channel)) + steps[i].Step.Fixed;
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
        return new(
            journey,
            [.. _objectives],
            cost,
            sold,
            end.Baseline!.Value,
            frame.Until,
            [.. variants.Select(variant => variant.Channel).Distinct()]
        );
    }

    /// <summary>The steps that are for the discipline and this turn, each with the part of the customers that goes on.</summary>
    private List<(KitStep Step, decimal? Rate)> Steps(JourneyFrame frame)
    {
        var steps = new List<(KitStep Step, decimal? Rate)>();
        foreach (var step in frame.Steps.Where(step => step.IsFor(discipline) && (step.Turn ?? draw.Turn) == draw.Turn))
        {
            var key = $"{frame.Key}/{step.Key}/{frame.Round}";
            steps.Add(
                (
                    step,
                    step.Rates.Length == 0
                        ? null
                        : _rates.Measured($"{key}/measured", draw.Of<decimal>($"{key}/rate", step.Rates))
                )
            );
        }

        return steps;
    }

    /// <summary>A way that goes with the rest, and that does not reach more addresses than the target group has.</summary>
    private KitVariant Variant(JourneyFrame frame, KitStep step, Func<KitChannel, decimal> volume) =>
        draw.Alternating<KitVariant>(
            $"{frame.Key}/{step.Key}",
            step.Variants,
            way => frame.Theme.Suits(way.Marks) && (!way.Channel.IsAddressed || volume(way.Channel) <= frame.Size)
        );

    /// <summary>
    /// How many are there at the start. A medium of which fewer act has to reach more people for as many visits; nobody
    /// comes back who is no customer.
    /// </summary>
    private decimal Entering(JourneyFrame frame, KitStep step, KitChannel channel)
    {
        var reached =
            step.Unit == MeasurementUnit.Reach && channel.Response is { } response
                ? frame.Volume * step.Rates.Average() / response
                : frame.Volume;
        var entering = _rates.Start($"{frame.Key}/{frame.Round}/start", reached);
        return frame.Action is null ? Math.Min(entering, frame.Size) : entering;
    }

    /// <summary>What went on from a step before the plan, where the step has an objective of its own.</summary>
    private decimal? Before(JourneyFrame frame, KitStep step, decimal? rate) =>
        rate is { } part && part != 1 && step.Goal is not null
            ? _rates.Baseline($"{frame.Key}/{step.Key}/{frame.Round}/before", part)
            : rate;

    private Objective End(JourneyFrame frame, string name, decimal sold, decimal before)
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
            Baseline = before,
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
        KitVariant variant
    )
    {
        var (step, rate) = steps[at];
        if (variant.Asks is { } question)
        {
            return Asked(frame, end, step, question);
        }

        // Where nobody is lost there is nothing to aim at but the end.
        if (rate is not { } part || part == 1 || step.Goal is null)
        {
            return end;
        }

        var goal = words
            .Of(step.Goal)
            .Replace("{receivers}", words.Of(variant.Channel.Receivers), StringComparison.Ordinal);
        var name = $"{Words.Sentence(words.Percent(part))} {goal}";
        var objective = new Objective
        {
            Id = ids.Of($"{frame.Prefix} {step.Key}{(frame.Round == 1 ? "" : string.Create(null, $" {frame.Round}"))}"),
            Name = name,
            ContributesTo = end.Id,
            Kpi = step.GoalKpi is null
                ? words.Pick("doorstroom naar de volgende stap", "going on to the next step")
                : words.Of(step.GoalKpi),
            Unit = "%",
            Baseline = Before(frame, step, part) * 100,
            Target = part * 100,
            Deadline = frame.Until,
            Tool = Tool(step, variant.Channel),
        };
        _objectives.Add(objective);
        return objective;
    }

    /// <summary>Who clicks is counted by the channel; who talks and who orders, by the records of the business.</summary>
    private string Tool(KitStep step, KitChannel channel) =>
        step.Activity switch
        {
            KitActivity.TalkBefore => words.Pick("CRM-systeem", "CRM system"),
            KitActivity.Order or KitActivity.Fulfil or KitActivity.Distribute => words.Pick(
                "Orderadministratie",
                "Order records"
            ),
            _ => words.Of(channel.Tool),
        };

    /// <summary>The figure that customers are asked for is an objective of its own.</summary>
    private Objective Asked(JourneyFrame frame, Objective end, KitStep step, KitQuestion question)
    {
        var isNps = question == KitQuestion.Nps;
        var target = isNps
            ? draw.Of<decimal>($"{frame.Key}/{step.Key}/nps", [28, 32, 35, 38, 41])
            : draw.Of<decimal>($"{frame.Key}/{step.Key}/grade", [7.8m, 8, 8.1m, 8.3m]);
        var objective = new Objective
        {
            Id = ids.Of($"{frame.Prefix} {step.Key}{(frame.Round == 1 ? "" : string.Create(null, $" {frame.Round}"))}"),
            Name = isNps
                ? words.Pick(
                    $"Net Promoter Score van {words.Number(target)} onder wie antwoordt",
                    $"Net Promoter Score of {words.Number(target)} among those who reply"
                )
                : words.Pick(
                    $"Gemiddeld een {words.Number(target)} van wie antwoordt",
                    $"An average mark of {words.Number(target)} by those who reply"
                ),
            ContributesTo = end.Id,
            Kpi = isNps ? "Net Promoter Score" : words.Pick("gemiddeld cijfer", "average mark"),
            Unit = isNps ? "NPS" : words.Pick("cijfer", "mark"),
            Baseline = isNps ? target - 6 : target - 0.3m,
            Target = target,
            Deadline = frame.Until,
            Tool = isNps ? words.Pick("NPS-enquête", "NPS survey") : words.Pick("Klantenquête", "Customer survey"),
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
