using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Robustness;

/// <summary>
/// Every number, date, period and text of plans that fill every field, replaced by each extreme of its kind: all rules, all
/// analyses and all forms of output give a finding or a figure, and never an exception.
/// </summary>
public sealed class ExtremeValueTests
{
    private static readonly JsonSlots Promotion = new(
        File.ReadAllBytes(Repository.PathOf("samples", "plans", "promotion.json"))
    );

    /// <summary>Small plans that fill every field.</summary>
    private static readonly JsonSlots[] Seeds =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("tests", "Dakmad.Tests", "Fuzz", "seeds"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new JsonSlots(File.ReadAllBytes(file))),
    ];

    /// <summary>In the short run one of so many values has its turn.</summary>
    private const int ShortPart = 16;

    /// <summary>Whether every value goes through every verb (<c>DAKMAD_LONG=1</c>), which takes a quarter of an hour.</summary>
    private static bool IsLong => Environment.GetEnvironmentVariable("DAKMAD_LONG") == "1";

    [Fact]
    public void Every_number_date_and_period_may_be_extreme() =>
        Hold(
            Seeds
                .SelectMany(plan => Figures(plan).Select(slot => (plan, slot)))
                .Concat(
                    // The sample is large: one of each of its fields.
                    Figures(Promotion)
                        .DistinctBy(slot => slot.Field, StringComparer.Ordinal)
                        .Select(slot => (Promotion, slot))
                )
        );

    [Fact]
    public void Every_other_value_may_be_extreme() =>
        Hold(
            Seeds
                .SelectMany(plan => plan.All.Except(Figures(plan)).Select(slot => (plan, slot)))
                .DistinctBy(place => place.slot.Field, StringComparer.Ordinal)
        );

    [Fact]
    public void All_numbers_dates_and_periods_may_be_extreme_at_once() =>
        HoldAll(
            from plan in Seeds.Append(Promotion)
            from i in Enumerable.Range(0, 20)
            select (
                plan,
                plan.With(
                    Figures(plan),
                    slot => ExtremeValues.InPlaceOf(slot.Value).ToArray() is var values ? values[i % values.Length] : ""
                )
            )
        );

    [Fact]
    public void All_texts_may_be_extreme_at_once() =>
        HoldAll(
            from plan in Seeds.Append(Promotion)
            from text in ExtremeValues.Texts
            let isLong = text.Length > 1000
            select (
                plan,
                plan.With(
                    plan.All.Where(slot => IsFreeText(slot.Field)).Take(isLong ? 5 : int.MaxValue),
                    _ => ExtremeValues.Quote(text)
                )
            )
        );

    /// <summary>
    /// One verb for each value, in turn; in the long run, all of them. What a verb does with a plan is the same code as
    /// above: here it is what stands around it, such as its options and streams.
    /// </summary>
    [Fact]
    public void Every_verb_takes_extreme_values()
    {
        var faults = new ConcurrentQueue<string>();
        var variants = Seeds.SelectMany(plan =>
            Figures(plan)
                .DistinctBy(slot => slot.Field, StringComparer.Ordinal)
                .SelectMany(slot => ExtremeValues.InPlaceOf(slot.Value).Select(value => (plan, slot, value)))
        );
        Parallel.ForEach(
            variants.Index(),
            variant =>
            {
                var (index, (plan, slot, value)) = variant;
                var json = plan.With(slot, value);
                var (first, count) = IsLong ? (0, EveryVerb.Count) : (index, index % ShortPart == 0 ? 1 : 0);
                for (var turn = first; turn < first + count; turn++)
                {
                    var verb = IsLong ? turn : turn / ShortPart;
                    Try(
                        $"{slot.Field} = {value[..Math.Min(60, value.Length)]}",
                        () => EveryVerb.Faults(json, verb),
                        faults
                    );
                }
            }
        );

        faults.Order(StringComparer.Ordinal).Take(50).Should().BeEmpty();
    }

    [Fact]
    public void Every_verb_takes_extreme_texts()
    {
        var faults = new ConcurrentQueue<string>();
        var variants =
            from plan in Seeds.Take(1).Append(Promotion)
            from text in ExtremeValues.Texts
            let isLong = text.Length > 1000
            from verb in Enumerable.Range(0, EveryVerb.Count)
            where IsLong || (verb + text.Length) % ShortPart == 0
            select (plan, text, isLong, verb);
        Parallel.ForEach(
            variants,
            variant =>
            {
                var (plan, text, isLong, verb) = variant;
                var json = plan.With(
                    plan.All.Where(slot => IsFreeText(slot.Field)).Take(isLong ? 5 : int.MaxValue),
                    _ => ExtremeValues.Quote(text)
                );
                Try(text[..Math.Min(60, text.Length)], () => EveryVerb.Faults(json, verb), faults);
            }
        );

        faults.Order(StringComparer.Ordinal).Take(50).Should().BeEmpty();
    }

    [Fact]
    public void The_same_object_may_stand_twice_in_any_list()
    {
        var faults = new ConcurrentQueue<string>();
        var plans = Doubling
            .Of(SamplePlans.Promotion)
            .DistinctBy(
                variant => new string([.. variant.List.Where(c => !char.IsAsciiDigit(c))]),
                StringComparer.Ordinal
            )
            .ToArray();
        plans.Should().HaveCountGreaterThan(20);
        Parallel.ForEach(
            plans.Index(),
            plan => Try(plan.Item.List, () => EveryOutput.Faults(plan.Item.Plan, plan.Index), faults)
        );

        faults.Should().BeEmpty();
    }

    private static IEnumerable<JsonSlots.Slot> Figures(JsonSlots plan) =>
        plan.All.Where(slot => ExtremeValues.IsFigure(slot.Value));

    /// <summary>A field of which the value is words of the user, not an id or one of a few names.</summary>
    private static bool IsFreeText(string field) =>
        field.Split('/')[^1]
            is "name"
                or "description"
                or "text"
                or "rationale"
                or "reason"
                or "condition"
                or "goals"
                or "motivations"
                or "worries"
                or "painPoints"
                or "opportunities"
                or "counters"
                or "location"
                or "trigger"
                or "owner"
                or "organisation";

    private static void Hold(IEnumerable<(JsonSlots Plan, JsonSlots.Slot Slot)> places)
    {
        var faults = new ConcurrentQueue<string>();
        var variants = places.SelectMany(place =>
            ExtremeValues.InPlaceOf(place.Slot.Value).Select(value => (place.Plan, place.Slot, Value: value))
        );
        Parallel.ForEach(
            variants.Index(),
            variant =>
            {
                var (turn, (plan, slot, value)) = variant;
                var shown = value.Length > 60 ? $"{value[..60]}…" : value;
                Try($"{slot.Field} = {shown}", plan.With(slot, value), turn, faults);
            }
        );

        faults.Order(StringComparer.Ordinal).Take(50).Should().BeEmpty();
    }

    /// <summary>Small plans in all forms and languages; the sample, which is large, in one of them in turn.</summary>
    private static void HoldAll(IEnumerable<(JsonSlots Plan, byte[] Json)> plans)
    {
        var faults = new ConcurrentQueue<string>();
        Parallel.ForEach(
            plans.Index(),
            variant =>
            {
                var (index, (plan, json)) = variant;
                Try($"plan {index}", json, plan == Promotion ? index : null, faults);
            }
        );
        faults.Order(StringComparer.Ordinal).Take(50).Should().BeEmpty();
    }

    private static void Try(string what, byte[] json, int? turn, ConcurrentQueue<string> faults) =>
        Try(what, () => EveryOutput.Faults(json, turn), faults);

    private static void Try(string what, Func<IEnumerable<string>> make, ConcurrentQueue<string> faults)
    {
        try
        {
            foreach (var fault in make())
            {
                faults.Enqueue($"{what}: {fault}");
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            faults.Enqueue($"{what}: {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0]}");
        }
    }
}
