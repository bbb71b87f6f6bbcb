using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>
/// A touchpoint with what is asked of it most, flat: for queries, spreadsheets and data frames. A name is that of the
/// element that is referred to, or null where the plan has no such element.
/// </summary>
public sealed record TouchpointRow
{
    /// <summary>Where the touchpoint stands in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>The touchpoint itself, for what is not listed here.</summary>
    public required Touchpoint Touchpoint { get; init; }

    /// <summary>Its channel; null where the plan has none with that id.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Its activity; null where the plan has none with that id.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The id of the journey.</summary>
    public string JourneyId => Journey.Id;

    /// <summary>The name of the journey.</summary>
    public string JourneyName => Journey.Name;

    /// <summary>The id of the touchpoint, which only its journey knows.</summary>
    public string Id => Touchpoint.Id;

    /// <summary>The name of the touchpoint.</summary>
    public string Name => Touchpoint.Name;

    /// <summary>The id of the channel.</summary>
    public string ChannelId => Touchpoint.Channel.Id;

    /// <summary>The name of the channel.</summary>
    public string? ChannelName => Channel?.Name;

    /// <summary>The group of the channel.</summary>
    public ChannelGroup? ChannelGroup => Channel?.Group;

    /// <summary>The form of contact of the channel.</summary>
    public ChannelForm? ChannelForm => Channel?.Form;

    /// <summary>The id of the activity.</summary>
    public string ActivityId => Touchpoint.Activity.Id;

    /// <summary>The name of the activity.</summary>
    public string? ActivityName => Activity?.Name;

    /// <summary>The kind of the activity.</summary>
    public ActivityKind? Kind => Activity?.Kind;

    /// <summary>When in the sale the activity takes place.</summary>
    public SalesMoment? Moment => Activity?.Moment;

    /// <summary>The phase in the nine-phase journey.</summary>
    public JourneyPhase? Phase => Touchpoint.Phase;

    /// <summary>The stages of the 6B model.</summary>
    public EnumSet<SixBStage> Stages => Touchpoint.Stages;

    /// <summary>How many are expected, counted in <see cref="Unit"/>, as the plan states it.</summary>
    public decimal? Volume => Touchpoint.Volume?.Expected;

    /// <summary>What the volume counts.</summary>
    public MeasurementUnit? Unit => Touchpoint.Volume?.Unit;

    /// <summary>The share that goes on, 0–1, as the plan states it.</summary>
    public decimal? PassRate => Touchpoint.Volume?.PassRate;

    /// <summary>What one contact costs, as the plan states it.</summary>
    public Money? CostPerContact => Touchpoint.Cost?.PerContact;

    /// <summary>What the touchpoint costs whatever the number of contacts, as the plan states it.</summary>
    public Money? FixedCost => Touchpoint.Cost?.Fixed;

    /// <summary>The rows of a plan, in its order.</summary>
    internal static IEnumerable<TouchpointRow> Of(MarketingPlan plan)
    {
        var index = new PlanIndex(plan);
        var journeys = PlanLevel.Operational.Path().Property("journeys");
        for (var i = 0; i < plan.Operational.Journeys.Count; i++)
        {
            var journey = plan.Operational.Journeys[i];
            var touchpoints = journeys.Item(i).Property("touchpoints");
            for (var j = 0; j < journey.Touchpoints.Count; j++)
            {
                var touchpoint = journey.Touchpoints[j];
                yield return new()
                {
                    Path = touchpoints.Item(j),
                    Journey = journey,
                    Touchpoint = touchpoint,
                    Channel = index.Find(touchpoint.Channel),
                    Activity = index.Find(touchpoint.Activity),
                };
            }
        }
    }
}
