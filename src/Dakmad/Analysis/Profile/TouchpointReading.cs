using System;
using System.Collections.Generic;
using Dakmad.Analysis.Cost;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Profile;

/// <summary>Brings together what a plan says of the touchpoints of a journey.</summary>
internal sealed class TouchpointReading(PlanIndex index, IndexedElement<Journey> place)
{
    private readonly Journey _journey = place.Element;
    private readonly ServiceReach _reach = new(index, place.Element);
    private readonly PlanRates _rates = new(index);

    /// <summary>The touchpoints in the order of the list, and how they are weighed.</summary>
    public (ValueList<ProfiledTouchpoint> Touchpoints, Weighing Weighing) Read(JourneyFunnel funnel)
    {
        var forms = Array.ConvertAll([.. _journey.Touchpoints], FormOf);
        var (weighing, volumes) = VolumeReading.Of(funnel, forms);
        var touchpoints = new ProfiledTouchpoint[forms.Length];
        for (var i = 0; i < touchpoints.Length; i++)
        {
            touchpoints[i] = Read(i, forms[i], volumes[i]);
        }

        return (ValueList.Own(touchpoints), weighing);
    }

    private ChannelForm? FormOf(Touchpoint touchpoint) =>
        index.Nearest(touchpoint.Channel, static channel => channel.Form is not null)?.Form;

    private ProfiledTouchpoint Read(int position, ChannelForm? form, double? volume)
    {
        var touchpoint = _journey.Touchpoints[position];
        var activity = index.Find<Activity>(touchpoint.Activity);
        var groups = Groups(touchpoint);
        return new()
        {
            Touchpoint = touchpoint,
            Path = place.Path.Property("touchpoints").Item(position),
            Position = position,
            Channel = index.Find<Channel>(touchpoint.Channel),
            Activity = activity,
            Group = index.Nearest(touchpoint.Channel, static channel => channel.Group is not null)?.Group,
            Form = form,
            Media = index.Nearest(touchpoint.Channel, static channel => channel.Media is not null)?.Media,
            Direction =
                index.Nearest(touchpoint.Channel, static channel => channel.Direction is not null)?.Direction
                ?? UsualDirection(form, activity?.Kind),
            Handling = touchpoint.Handling ?? UsualHandling(form),
            TargetGroups = groups,
            IsForAll = IsForAll(groups),
            Volume = volume,
            CostPerContact = PerContact(touchpoint),
        };
    }

    private static ContactDirection? UsualDirection(ChannelForm? form, ActivityKind? kind) =>
        form is ChannelForm.Phone or ChannelForm.FaceToFace || kind == ActivityKind.Communicate
            ? ContactDirection.TwoWay
        : form == ChannelForm.MassMedia ? ContactDirection.OneWay
        : null;

    private static Handling? UsualHandling(ChannelForm? form) =>
        form is ChannelForm.Phone or ChannelForm.FaceToFace ? Handling.Staffed : null;

    /// <summary>The cost of a contact in the currency of the plan; null where its own currency has no rate.</summary>
    private double? PerContact(Touchpoint touchpoint) =>
        touchpoint.Cost?.PerContact is { } cost && _rates.RateOf(cost.Currency) is { } rate
            ? (double)cost.Amount * (double)rate
            : null;

    private ValueList<Ref<TargetGroup>> Groups(Touchpoint touchpoint)
    {
        if (!touchpoint.TargetGroups.IsEmpty)
        {
            return touchpoint.TargetGroups;
        }

        var ofPersonas = new List<Ref<TargetGroup>>();
        foreach (var persona in touchpoint.Personas)
        {
            if (index.Find<Persona>(persona)?.TargetGroup is { } group && !ofPersonas.Contains(group))
            {
                ofPersonas.Add(group);
            }
        }

        return ofPersonas.Count > 0 ? [.. ofPersonas] : _journey.TargetGroups;
    }

    private bool IsForAll(ValueList<Ref<TargetGroup>> open)
    {
        foreach (var group in _journey.TargetGroups)
        {
            if (!_reach.IsOpenTo(group, open))
            {
                return false;
            }
        }

        return !_journey.TargetGroups.IsEmpty || open.IsEmpty;
    }
}
