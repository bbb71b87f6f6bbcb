using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>Writes one touchpoint.</summary>
internal sealed class TouchpointWriter(Draw draw, Words words, JourneyFrame frame, Names tasks)
{
    public required ValueDiscipline Discipline { get; init; }
    public required KitStep Step { get; init; }
    public required KitVariant Variant { get; init; }
    public required string Id { get; init; }
    public required decimal Volume { get; init; }
    public required decimal? Rate { get; init; }

    /// <summary>The how-manieth of the journey, from 0.</summary>
    public required int At { get; init; }

    public Touchpoint Write(Objective objective, ValueList<Route> routes) =>
        new()
        {
            Id = Id,
            Name = words.Of(Variant.Name),
            Channel = ChannelId(Variant.Channel),
            Activity = ActivityId(Step.Activity),
            Stages = EnumSet.Create<SixBStage>(Step.Stages),
            Phase = Step.Phase,
            Content = Content(),
            Tasks = At == 1 && frame.Action is { } action ? [Task(), Presenting(action)] : [Task()],
            Objective = objective.Id,
            Volume = new()
            {
                Expected = Volume,
                Unit = Step.Unit,
                PassRate = Rate,
            },
            Cost = Cost(),
            Experience = Experience(),
            Service = Service(),
            Handling = Step.Handling,
            Initiator = Step.Initiator,
            Timing =
                Step.AfterDays is null && Step.Trigger is null
                    ? null
                    : new()
                    {
                        After = Step.AfterDays is { } days ? Period.FromDays(days) : null,
                        Trigger = Text(Step.Trigger),
                    },
            Routes = routes,
        };

    public static string ChannelId(KitChannel channel) => channel.Key;

    public static string ActivityId(KitActivity activity) =>
        activity switch
        {
            KitActivity.InformBefore => "inform-pre-sales",
            KitActivity.TalkBefore => "communicate-pre-sales",
            KitActivity.Order => "transact",
            KitActivity.Fulfil => "fulfil",
            KitActivity.Distribute => "distribute",
            KitActivity.InformAfter => "inform-after-sales",
            KitActivity.TalkAfter => "communicate-after-sales",
            _ => throw new ArgumentOutOfRangeException(nameof(activity)),
        };

    /// <summary>What is said; where customers first hear of the business, what the event offers too.</summary>
    private TouchpointContent? Content()
    {
        var said = new List<LocalizedText>();
        if (Variant.Message is { } message)
        {
            said.Add(message);
        }

        if (At == 0 && frame.Action is { } action)
        {
            said.Add(action.Offer);
        }

        return said.Count == 0
            ? null
            : new() { Messages = [.. said.Select(text => new Message { Text = words.Of(text), Relation = Relation })] };
    }

    /// <summary>Whoever has bought is a customer.</summary>
    private CustomerRelation Relation =>
        Step.Activity is KitActivity.InformAfter or KitActivity.TalkAfter ? CustomerRelation.Customer : frame.Relation;

    private string? Text(LocalizedText? text) => text is null ? null : words.Of(text);

    private TouchpointTask Task() =>
        new()
        {
            Id = tasks.Of(words.Of(Variant.Task)),
            Name = words.Of(Variant.Task),
            Owner = words.Of(Step.Owner),
            Manual =
                Step.Approach is null && Step.Topics.Length == 0
                    ? null
                    : new() { Approach = Text(Step.Approach), Topics = [.. Step.Topics.Select(words.Of)] },
        };

    /// <summary>The task that S3 gives every touchpoint before the sale of an action: presenting it.</summary>
    private TouchpointTask Presenting(KitEvent action)
    {
        var name = words.Pick($"'{words.Of(action.Name)}' presenteren", $"Present '{words.Of(action.Name)}'");
        return new()
        {
            Id = tasks.Of(name),
            Name = name,
            Owner = words.Of(Step.Owner),
        };
    }

    private TouchpointCost Cost() =>
        new()
        {
            PerContact = Money.Euro(Step.CostBy(Variant.Channel)),
            Fixed = Step.Fixed > 0 ? Money.Euro(Step.Fixed) : null,
        };

    private TouchpointExperience Experience()
    {
        var pain = Pain();
        return new()
        {
            Emotion = Step.Emotion,
            PainPoints = pain is null ? [] : [words.Of(pain.Pain)],
            Opportunities = pain is null ? [] : [words.Of(pain.Opportunity)],
            DropOffs = Step.DropOffs.Length == 0 ? [] : [DropOff()],
        };
    }

    /// <summary>One that is of this channel, or else of all. The two journeys of a plan draw from different halves.</summary>
    private KitPain? Pain()
    {
        var own = Array.FindAll(Step.Pains, one => one.Channels.Length > 0 && one.Suits(Variant.Channel));
        var known = own.Length > 0 ? own : Array.FindAll(Step.Pains, one => one.Suits(Variant.Channel));
        if (frame.Action is null && known.Length % 2 == 0)
        {
            Array.Reverse(known);
        }

        return known.Length == 0 ? null : draw.Alternating<KitPain>($"{frame.Key}/{Step.Key}/pain", known);
    }

    private DropOff DropOff()
    {
        var (reason, counter) = draw.Alternating<(LocalizedText, LocalizedText)>(
            $"{frame.Key}/{Step.Key}/drop-off",
            Step.DropOffs
        );
        return new() { Reason = words.Of(reason), Counters = [words.Of(counter)] };
    }

    private TouchpointService? Service()
    {
        if (Step.Customisation is null && Step.Level is null && Step.Hours is null && Step.AnswerMinutes is null)
        {
            return null;
        }

        var isHalf = frame.IsBorderline;
        return new()
        {
            Customisation =
                isHalf && Step.Customisation == Customisation.Individual && Step.Phase != JourneyPhase.DecisionMoment
                    ? Customisation.Segmented
                    : Step.Customisation,
            Level = isHalf && Step.Level == ServiceLevel.High ? ServiceLevel.Standard : Step.Level,
            Hours = Step.Hours is { } hours ? [isHalf ? Half(hours) : Open(hours)] : [],
            ResponseTime = Step.AnswerMinutes is { } minutes ? Answer(minutes) : null,
            SharedContext = true,
        };
    }

    private static Period Answer(int minutes) =>
        minutes >= 1440 ? Period.FromDays(minutes / 1440)
        : minutes >= 60 ? Period.FromHours(minutes / 60)
        : Period.FromMinutes(minutes);

    private static ServiceHours Open(KitHours hours) =>
        new()
        {
            Days = EnumSet.Create([.. Enumerable.Range(1, hours.Days).Select(day => (IsoDayOfWeek)day)]),
            From = new(hours.From, 0),
            Until = hours.Until == 24 ? new(23, 59) : new(hours.Until, 0),
        };

    /// <summary>Five hours of working days only, the same at every touchpoint of a journey.</summary>
    private ServiceHours Half(KitHours hours)
    {
        var from = draw.Of<int>($"{frame.Key}/half", [9, 10, 12, 13]);
        return new()
        {
            Days = EnumSet.Create([.. Enumerable.Range(1, Math.Min(hours.Days, 5)).Select(day => (IsoDayOfWeek)day)]),
            From = new(from, 0),
            Until = new(from + 5, 0),
        };
    }
}
