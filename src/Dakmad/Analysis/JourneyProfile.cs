using System;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Funnel;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// What a journey consists of: how its touchpoints divide over activities, channels, service and phases, what customers
/// can choose from, how they feel and which service they can reach. What the plan does not say is a category of its own.
/// </summary>
public sealed partial class JourneyProfile
{
    private JourneyProfile(Division all)
    {
        Kinds = DistributionsOf.Each("activityKind", all, touchpoint => touchpoint.Kind);
        Moments = DistributionsOf.Each(
            "salesMoment",
            DistributionsOf.ToldApartByMoment(all),
            touchpoint => touchpoint.Activity?.Moment
        );
        Groups = DistributionsOf.Groups(all);
        Channels = DistributionsOf.Channels(all);
        Forms = DistributionsOf.Each("form", all, touchpoint => touchpoint.Form);
        Directions = DistributionsOf.Each("direction", all, touchpoint => touchpoint.Direction);
        Media = DistributionsOf.Each("media", all, touchpoint => touchpoint.Media);
        Customisation = DistributionsOf.Each("customisation", all, touchpoint => touchpoint.Customisation);
        ServiceLevels = DistributionsOf.Each("serviceLevel", all, touchpoint => touchpoint.ServiceLevel);
        Handling = DistributionsOf.Each("handling", all, touchpoint => touchpoint.Handling);
        Initiators = DistributionsOf.Each("initiator", all, touchpoint => touchpoint.Touchpoint.Initiator);
        Performers = DistributionsOf.Each("performer", all, touchpoint => touchpoint.Touchpoint.PerformedBy);
        Phases = DistributionsOf.Each("phase", all, touchpoint => touchpoint.Touchpoint.Phase);
        LifecycleStages = DistributionsOf.Each(
            "lifecycleStage",
            all,
            touchpoint => touchpoint.Touchpoint.LifecycleStage
        );
        FunnelStages = DistributionsOf.Each("funnelStage", all, touchpoint => touchpoint.Touchpoint.FunnelStage);
        Stages = DistributionsOf.Several("stage", all, touchpoint => touchpoint.Touchpoint.Stages);
        BuyingRoles = DistributionsOf.Several("buyingRole", all, touchpoint => touchpoint.Touchpoint.BuyingRoles);
    }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where the journey is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>Its touchpoints, with what their channels and activities say of them, in the order of the list.</summary>
    public required ValueList<ProfiledTouchpoint> Touchpoints { get; init; }

    /// <summary>How the touchpoints are weighed in shares.</summary>
    public required Weighing Weighing { get; init; }

    /// <summary>The other journeys with which it is compared, in the order of the plan.</summary>
    public required ValueList<JourneyAlternative> Alternatives { get; init; }

    /// <summary>What customers can choose from.</summary>
    public required JourneyChoices Choices { get; init; }

    /// <summary>What it costs.</summary>
    public required JourneyCost Cost { get; init; }

    /// <summary>How customers are expected to feel along the way.</summary>
    public required EmotionCurve Emotions { get; init; }

    /// <summary>Which target group can reach which service, and when; by target group, then in the order of the list.</summary>
    public required ValueList<ServiceAccess> Services { get; init; }

    /// <summary>
    /// The part of the target groups for which the plan has journeys that can reach a person in this one, 0–1; null when
    /// the plan does not say of any touchpoint who does the provider's part.
    /// </summary>
    public required double? StaffedServiceReach { get; init; }

    /// <summary>By the main group of the activity.</summary>
    public Distribution<ActivityKind> Kinds { get; }

    /// <summary>By the moment of the sale; of the touchpoints that inform or communicate, or of which that is unknown.</summary>
    public Distribution<SalesMoment> Moments { get; }

    /// <summary>By the group under which the plan files the channel.</summary>
    public Distribution<ChannelGroup> Groups { get; }

    /// <summary>By channel.</summary>
    public Distribution<Ref<Channel>> Channels { get; }

    /// <summary>By the form of the channel: online, phone, face to face and so on.</summary>
    public Distribution<ChannelForm> Forms { get; }

    /// <summary>By whether the customer can answer.</summary>
    public Distribution<ContactDirection> Directions { get; }

    /// <summary>By whose medium the channel is.</summary>
    public Distribution<MediaOwnership> Media { get; }

    /// <summary>By how far the touchpoint adapts to the customer.</summary>
    public Distribution<Customisation> Customisation { get; }

    /// <summary>By the level of service.</summary>
    public Distribution<ServiceLevel> ServiceLevels { get; }

    /// <summary>By who or what does the provider's part.</summary>
    public Distribution<Handling> Handling { get; }

    /// <summary>By who starts the contact.</summary>
    public Distribution<Initiator> Initiators { get; }

    /// <summary>By who carries it out.</summary>
    public Distribution<Performer> Performers { get; }

    /// <summary>By phase of the nine-phase journey.</summary>
    public Distribution<JourneyPhase> Phases { get; }

    /// <summary>By stage of the five-phase journey.</summary>
    public Distribution<LifecycleStage> LifecycleStages { get; }

    /// <summary>By stage of the sales funnel.</summary>
    public Distribution<SalesFunnelStage> FunnelStages { get; }

    /// <summary>By stage of the 6B model; a touchpoint may serve several.</summary>
    public Distribution<SixBStage> Stages { get; }

    /// <summary>By role in the buying centre; several may take part.</summary>
    public Distribution<BuyingRole> BuyingRoles { get; }

    /// <summary>All distributions, in the order of the properties.</summary>
    public ValueList<Distribution> Distributions =>
        [
            Kinds,
            Moments,
            Groups,
            Channels,
            Forms,
            Directions,
            Media,
            Customisation,
            ServiceLevels,
            Handling,
            Initiators,
            Performers,
            Phases,
            LifecycleStages,
            FunnelStages,
            Stages,
            BuyingRoles,
        ];

    /// <summary>Profiles a journey.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyProfile Of(MarketingPlan plan, Ref<Journey> journey) => Of(new PlanIndex(plan), journey);

    /// <summary>Profiles a journey.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyProfile Of(MarketingPlan plan, Journey journey)
    {
        var index = new PlanIndex(plan);
        return Of(index, index.Required(journey));
    }

    /// <summary>Profiles a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public static JourneyProfile Of(PlanIndex index, Ref<Journey> journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.Required(journey));
    }

    /// <summary>Profiles a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static JourneyProfile Of(PlanIndex index, Journey journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        var offered = new OfferedJourneys(index);
        var position = offered.PositionOf(journey);
        return position >= 0
            ? Of(index, offered, position)
            : throw new ArgumentException($"This journey '{journey.Id}' is not one of the plan.", nameof(journey));
    }

    /// <summary>Profiles the journey at a position.</summary>
    internal static JourneyProfile Of(PlanIndex index, OfferedJourneys offered, int position)
    {
        var place = offered.Journeys[position];
        var journey = place.Element;
        var funnel = JourneyFunnel.Of(index, journey);
        var (touchpoints, weighing) = new TouchpointReading(index, place).Read(funnel);
        var alternatives = offered.For(position);
        var graph = new FunnelGraph(journey);
        var reach = new ServiceReach(index, journey);
        return new(new Division(touchpoints, weighing.Basis))
        {
            Journey = journey,
            Path = place.Path,
            Touchpoints = touchpoints,
            Weighing = weighing,
            Alternatives = alternatives,
            Choices = JourneyChoices.Of(graph, alternatives),
            Cost = JourneyCost.Of(index, journey, funnel),
            Emotions = new EmotionReading(graph).Curve(),
            Services = reach.Of(touchpoints),
            StaffedServiceReach = reach.OfStaff(touchpoints, offered.TargetGroups),
        };
    }
}
