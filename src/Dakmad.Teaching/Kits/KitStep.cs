using System;

namespace Dakmad.Teaching.Kits;

/// <summary>A step of a journey, with the ways in which it can be carried out.</summary>
internal sealed record KitStep(string Key, KitActivity Activity, SixBStage[] Stages, JourneyPhase Phase)
{
    /// <summary>The disciplines in which the step is taken; empty for all.</summary>
    public ValueDiscipline[] For { get; init; } = [];

    public required KitVariant[] Variants { get; init; }
    public required LocalizedText Owner { get; init; }

    /// <summary>What the customers do who go on: "van de bezoekers vraagt een afspraak aan". Null for the last step.</summary>
    public LocalizedText? Goal { get; init; }
    public LocalizedText? GoalKpi { get; init; }

    /// <summary>The parts that go on, one of which is drawn; empty for the last step.</summary>
    public decimal[] Rates { get; init; } = [];

    /// <summary>The part of those before it who come here, where they have a choice; null where all do.</summary>
    public decimal? Share { get; init; }
    public LocalizedText? Condition { get; init; }

    /// <summary>When those come here who do not choose another way.</summary>
    public LocalizedText? Otherwise { get; init; }
    public required MeasurementUnit Unit { get; init; }

    /// <summary>What a contact costs; null for what its channel costs.</summary>
    public decimal? Cost { get; init; }
    public decimal Fixed { get; init; }
    public required Handling Handling { get; init; }
    public required Initiator Initiator { get; init; }
    public Emotion Emotion { get; init; } = Emotion.Neutral;

    /// <summary>What is unpleasant about it, one of which is drawn; empty where nothing is.</summary>
    public KitPain[] Pains { get; init; } = [];
    public (LocalizedText Reason, LocalizedText Counter)[] DropOffs { get; init; } = [];
    public Customisation? Customisation { get; init; }
    public ServiceLevel? Level { get; init; }
    public KitHours? Hours { get; init; }
    public int? AnswerMinutes { get; init; }

    /// <summary>What a person who talks to customers keeps to.</summary>
    public LocalizedText? Approach { get; init; }
    public LocalizedText[] Topics { get; init; } = [];

    /// <summary>How many days after the step before.</summary>
    public int? AfterDays { get; init; }
    public LocalizedText? Trigger { get; init; }

    /// <summary>The turn of the seed, 0 or 1, in which the step is taken; null for both.</summary>
    public int? Turn { get; init; }

    /// <summary>What a contact costs over a channel, with the way there where a person goes to the customer.</summary>
    public decimal CostBy(KitChannel channel) =>
        (Cost ?? channel.Cost) + (Handling == Handling.Staffed ? channel.Travel : 0);

    public bool IsFor(ValueDiscipline discipline) => For.Length == 0 || Array.IndexOf(For, discipline) >= 0;
}
