using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;

namespace Dakmad.Drawing.Maps;

/// <summary>What the lanes of texts say of a step.</summary>
internal sealed class StepTexts(MapScene scene)
{
    private const string TaskMark = "•";
    private const string PainMark = "▼";
    private const string ChanceMark = "▲";

    public IEnumerable<MapText> Channel(MapStep step)
    {
        if (step.Channel is not { } channel)
        {
            yield break;
        }

        yield return new(channel.Name, MapStyle.Strong);
        if (channel.Group is { } group)
        {
            yield return new(scene.Say(Terms.Of(group)), MapStyle.Small);
        }
    }

    /// <summary>The main kind first, with pre-sales or after-sales; the name that the plan has for it where that says more.</summary>
    public IEnumerable<MapText> Activity(MapStep step)
    {
        if (step.Activity is not { } activity)
        {
            yield break;
        }

        if (activity.Type is not { } type)
        {
            yield return new(activity.Name, MapStyle.Strong);
            yield break;
        }

        var isCalledSo = Terms.ReadActivityType(activity.Name) == type;
        var isOwnLanguage = (scene.Plan.Language ?? scene.Language) == scene.Language;
        yield return new(isCalledSo && isOwnLanguage ? activity.Name : scene.Say(Terms.Of(type)), MapStyle.Strong);
        if (!isCalledSo)
        {
            yield return new(activity.Name, MapStyle.Small);
        }
    }

    public static IEnumerable<MapText> Tasks(MapStep step) =>
        step.Touchpoint.Tasks.Select(task => new MapText(task.Name, MapStyle.Body) { Mark = TaskMark });

    public static IEnumerable<MapText> Experience(MapStep step) =>
        (step.Touchpoint.Experience?.PainPoints ?? [])
            .Select(point => new MapText(point, MapStyle.Body with { Tone = Tone.Accent }) { Mark = PainMark })
            .Concat(
                (step.Touchpoint.Experience?.Opportunities ?? []).Select(chance => new MapText(chance, MapStyle.Body)
                {
                    Mark = ChanceMark,
                })
            );

    public IEnumerable<MapText> Cost(MapStep step)
    {
        if (step.Cost.Total.Sum is { } sum)
        {
            var least = step.Cost.Total.IsComplete ? "" : "≥ ";
            yield return new(least + Amount(sum), MapStyle.Strong);
        }

        if (step.Touchpoint.Cost?.PerContact is { } each)
        {
            yield return new($"{Amount(each)} {scene.Say("per contact", "per contact")}", MapStyle.Small);
        }

        if (!ReferenceEquals(step.Cost.CountedAt, step.Touchpoint) && step.Touchpoint.Cost is not null)
        {
            var other = step.Cost.CountedAt.Name;
            yield return new(scene.Say($"geteld bij '{other}'", $"counted at '{other}'"), MapStyle.Small);
        }
    }

    private string Amount(Money amount) => Amount(amount, scene.Language);

    /// <summary>An amount as it is said.</summary>
    public static string Amount(Money amount, Language language) =>
        Spoken.Amount((double)amount.Amount, amount.Currency)[language];

    /// <summary>A number and what it counts.</summary>
    public static string Number(double number, MeasurementUnit? unit, Language language) =>
        unit switch
        {
            null => Spoken.Number(number)[language],
            { Name: "%" } => $"{Spoken.Number(number)[language]}%",
            _ => $"{Spoken.Number(number)[language]} {Terms.Of(unit)[language]}",
        };
}
