using System;
using System.Collections.Generic;
using Dakmad.Analysis.Funnel;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// What a journey consists of: how its touchpoints divide over activities, channels, service and phases, what customers
/// can choose from, how they feel and which service they can reach. What the plan does not say is a category of its own.
/// Everything beyond the touchpoints is worked out when it is asked for.
/// </summary>
public sealed class JourneyProfile
{
    private readonly Division _all;
    private readonly FunnelGraph _graph;
    private readonly Lazy<OfferedJourneys> _offered;
    private readonly int _position;
    private ValueList<JourneyAlternative>? _alternatives;
    private Dictionary<AlternativeGround, int>? _alternativeCounts;
    private readonly Lazy<ValueList<ServiceAccess>> _services;
    private readonly Lazy<double?> _staffedServiceReach;
    private readonly Func<JourneyCost> _cost;

    private JourneyProfile(
        IndexedElement<Journey> place,
        PlanIndex index,
        Lazy<OfferedJourneys> offered,
        JourneyFunnel funnel,
        Func<JourneyCost> cost
    )
    {
        (Journey, Path) = (place.Element, place.Path);
        (Touchpoints, Weighing) = new TouchpointReading(index, place).Read(funnel);
        _all = new(Touchpoints, Weighing.Basis);
        _graph = new(Journey);
        var reach = new ServiceReach(index, Journey);
        (_offered, _position) = (offered, index.PositionOf(Journey));
        _services = new(() => reach.Of(Touchpoints));
        _staffedServiceReach = new(() => reach.OfStaff(Touchpoints, offered.Value.TargetGroups));
        _cost = cost;
    }

    /// <summary>The journey.</summary>
    public Journey Journey { get; }

    /// <summary>Where the journey is in the plan.</summary>
    public PlanPath Path { get; }

    /// <summary>Its touchpoints, with what their channels and activities say of them, in the order of the list.</summary>
    public ValueList<ProfiledTouchpoint> Touchpoints { get; }

    /// <summary>How the touchpoints are weighed in shares.</summary>
    public Weighing Weighing { get; }

    /// <summary>The other journeys with which it is compared, in the order of the plan.</summary>
    public ValueList<JourneyAlternative> Alternatives => _alternatives ??= [.. FirstAlternatives];

    /// <summary>The alternatives one by one, for whoever needs only the first of them.</summary>
    internal IEnumerable<JourneyAlternative> FirstAlternatives => _offered.Value.For(_position);

    /// <summary>How many alternatives there are on each ground.</summary>
    internal IReadOnlyDictionary<AlternativeGround, int> AlternativeCounts =>
        _alternativeCounts ??= _offered.Value.CountFor(_position);

    /// <summary>What customers can choose from.</summary>
    public JourneyChoices Choices => field ??= JourneyChoices.Of(_graph, AlternativeCounts);

    /// <summary>What it costs.</summary>
    public JourneyCost Cost => field ??= _cost();

    /// <summary>How customers are expected to feel along the way.</summary>
    public EmotionCurve Emotions => field ??= new EmotionReading(_graph).Curve();

    /// <summary>Which target group can reach which service, and when; by target group, then in the order of the list.</summary>
    public ValueList<ServiceAccess> Services => _services.Value;

    /// <summary>
    /// The part of the target groups for which the plan has journeys that can reach a person in this one, 0–1; null when
    /// the plan does not say of any touchpoint who does the provider's part.
    /// </summary>
    public double? StaffedServiceReach => _staffedServiceReach.Value;

    /// <summary>By the main group of the activity.</summary>
    public Distribution<ActivityKind> Kinds =>
        field ??= DistributionsOf.Each("activityKind", _all, touchpoint => touchpoint.Kind);

    /// <summary>By the moment of the sale; of the touchpoints that inform or communicate, or of which that is unknown.</summary>
    public Distribution<SalesMoment> Moments =>
        field ??= DistributionsOf.Each(
            "salesMoment",
            DistributionsOf.ToldApartByMoment(_all),
            touchpoint => touchpoint.Activity?.Moment
        );

    /// <summary>By the group under which the plan files the channel.</summary>
    public Distribution<ChannelGroup> Groups => field ??= DistributionsOf.Groups(_all);

    /// <summary>By channel.</summary>
    public Distribution<Ref<Channel>> Channels => field ??= DistributionsOf.Channels(_all);

    /// <summary>By the form of the channel: online, phone, face to face and so on.</summary>
    public Distribution<ChannelForm> Forms =>
        field ??= DistributionsOf.Each("form", _all, touchpoint => touchpoint.Form);

    /// <summary>By whether the customer can answer.</summary>
    public Distribution<ContactDirection> Directions =>
        field ??= DistributionsOf.Each("direction", _all, touchpoint => touchpoint.Direction);

    /// <summary>By whose medium the channel is.</summary>
    public Distribution<MediaOwnership> Media =>
        field ??= DistributionsOf.Each("media", _all, touchpoint => touchpoint.Media);

    /// <summary>By how far the touchpoint adapts to the customer.</summary>
    public Distribution<Customisation> Customisation =>
        field ??= DistributionsOf.Each("customisation", _all, touchpoint => touchpoint.Customisation);

    /// <summary>By the level of service.</summary>
    public Distribution<ServiceLevel> ServiceLevels =>
        field ??= DistributionsOf.Each("serviceLevel", _all, touchpoint => touchpoint.ServiceLevel);

    /// <summary>By who or what does the provider's part.</summary>
    public Distribution<Handling> Handling =>
        field ??= DistributionsOf.Each("handling", _all, touchpoint => touchpoint.Handling);

    /// <summary>By who starts the contact.</summary>
    public Distribution<Initiator> Initiators =>
        field ??= DistributionsOf.Each("initiator", _all, touchpoint => touchpoint.Touchpoint.Initiator);

    /// <summary>By who carries it out.</summary>
    public Distribution<Performer> Performers =>
        field ??= DistributionsOf.Each("performer", _all, touchpoint => touchpoint.Touchpoint.PerformedBy);

    /// <summary>By phase of the nine-phase journey.</summary>
    public Distribution<JourneyPhase> Phases =>
        field ??= DistributionsOf.Each("phase", _all, touchpoint => touchpoint.Touchpoint.Phase);

    /// <summary>By stage of the five-phase journey.</summary>
    public Distribution<LifecycleStage> LifecycleStages =>
        field ??= DistributionsOf.Each("lifecycleStage", _all, touchpoint => touchpoint.Touchpoint.LifecycleStage);

    /// <summary>By stage of the sales funnel.</summary>
    public Distribution<SalesFunnelStage> FunnelStages =>
        field ??= DistributionsOf.Each("funnelStage", _all, touchpoint => touchpoint.Touchpoint.FunnelStage);

    /// <summary>By stage of the 6B model; a touchpoint may serve several.</summary>
    public Distribution<SixBStage> Stages =>
        field ??= DistributionsOf.Several("stage", _all, touchpoint => touchpoint.Touchpoint.Stages);

    /// <summary>By role in the buying centre; several may take part.</summary>
    public Distribution<BuyingRole> BuyingRoles =>
        field ??= DistributionsOf.Several("buyingRole", _all, touchpoint => touchpoint.Touchpoint.BuyingRoles);

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
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static JourneyProfile Of(PlanIndex index, Journey journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        var funnel = JourneyFunnel.Of(index, journey);
        return Of(index, new(() => new(index)), funnel, () => JourneyCost.Of(index, journey, funnel));
    }

    /// <summary>Profiles a journey of which the funnel is known.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="offered">The journeys of that plan, looked at when they are asked for.</param>
    /// <param name="funnel">The funnel of the journey.</param>
    /// <param name="cost">What the journey costs, computed when it is asked for.</param>
    internal static JourneyProfile Of(
        PlanIndex index,
        Lazy<OfferedJourneys> offered,
        JourneyFunnel funnel,
        Func<JourneyCost> cost
    ) => new(index.PlaceOf(funnel.Journey), index, offered, funnel, cost);
}
