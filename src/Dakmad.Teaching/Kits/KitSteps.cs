using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Teaching.Kits;

/// <summary>Reads the steps of a kit. Each is like one of the usual steps, or like an earlier one of the kit.</summary>
/// <param name="reach">How far away customers live.</param>
/// <param name="market">Who buys.</param>
internal sealed class KitSteps(KitReach reach, MarketType market)
{
    private static readonly Dictionary<string, KitObject> Usual = KitFile
        .Open("steps")
        .Objects("steps")
        .ToDictionary(step => step.Word("key"), StringComparer.Ordinal);

    private static readonly string[] Parts =
    [
        "like",
        "key",
        "activity",
        "stages",
        "phase",
        "for",
        "ways",
        "by",
        "goal",
        "kpi",
        "rates",
        "share",
        "when",
        "otherwise",
        "unit",
        "cost",
        "fixed",
        "handling",
        "initiator",
        "emotion",
        "pains",
        "dropOffs",
        "customisation",
        "level",
        "hours",
        "answerMinutes",
        "approach",
        "topics",
        "afterDays",
        "trigger",
        "turn",
    ];

    private readonly Dictionary<string, KitObject> _earlier = new(StringComparer.Ordinal);

    /// <summary>The steps of a list of the kit.</summary>
    public KitStep[] Read(KitObject kit, string name) => [.. kit.Objects(name, Like).Select(Step)];

    private KitObject Like(string name, KitObject step) =>
        _earlier.TryGetValue(name, out var earlier) ? earlier
        : Usual.TryGetValue(name, out var usual) ? usual
        : throw step.Fault("like", $"names no step: '{name}'");

    private KitStep Step(KitObject step)
    {
        step.With(Parts);
        var key = step.Word("key");
        _earlier[key] = step;
        return new(
            key,
            step.Member<KitActivity>("activity"),
            step.Members<SixBStage>("stages"),
            step.Member<JourneyPhase>("phase")
        )
        {
            For = step.Members<ValueDiscipline>("for"),
            Variants = [.. step.Rows("ways", 3).Select(way => Variant(step, way))],
            Owner = step.Text("by"),
            Goal = step.TextOrNone("goal"),
            GoalKpi = step.TextOrNone("kpi"),
            Rates = step.Numbers("rates"),
            Share = step.NumberOrNone("share"),
            Condition = step.TextOrNone("when"),
            Otherwise = step.TextOrNone("otherwise"),
            Unit = step.Word("unit"),
            Cost = step.NumberOrNone("cost"),
            Fixed = step.NumberOrNone("fixed") ?? 0,
            Handling = step.Member<Handling>("handling"),
            Initiator = step.Member<Initiator>("initiator"),
            Emotion = step.MemberOrNone<Emotion>("emotion") ?? Emotion.Neutral,
            Pains =
            [
                .. step.Rows("pains", 2)
                    .Select(row => new KitPain(step.Text(row[0], "pains"), step.Text(row[1], "pains"), row[2..])),
            ],
            DropOffs =
            [
                .. step.Rows("dropOffs", 2)
                    .Select(row => (step.Text(row[0], "dropOffs"), step.Text(row[1], "dropOffs"))),
            ],
            Customisation = step.MemberOrNone<Customisation>("customisation"),
            Level = step.MemberOrNone<ServiceLevel>("level"),
            Hours = step.Numbers("hours") is [var days, var from, var until]
                ? new((int)days, (int)from, (int)until)
                : null,
            AnswerMinutes = (int?)step.NumberOrNone("answerMinutes"),
            Approach = step.TextOrNone("approach"),
            Topics = step.Texts("topics"),
            AfterDays = (int?)step.NumberOrNone("afterDays"),
            Trigger = step.TextOrNone("trigger"),
            Turn = (int?)step.NumberOrNone("turn"),
        };
    }

    private KitVariant Variant(KitObject step, string[] way) =>
        new(Channel(step, way[0]), step.Text(way[1], "ways"), step.Text(way[2], "ways"))
        {
            Message =
                way.Length > 3 && way[3].Contains(" | ", StringComparison.Ordinal) ? step.Text(way[3], "ways") : null,
            Asks = Array.Find(way, Enum.GetNames<KitQuestion>().Contains) is { } question
                ? Enum.Parse<KitQuestion>(question)
                : null,
            Marks = [.. way.Skip(3).Where(KitObject.IsMark)],
        };

    private KitChannel Channel(KitObject step, string key)
    {
        var channel = Channels.Find(key) ?? throw step.Fault("ways", $"names no channel: '{key}'");
        return channel.Suits(reach, market)
            ? channel
            : throw step.Fault("ways", $"has a channel that does not suit this business: '{key}'");
    }
}
