using System.Collections.Generic;
using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Knowledge;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>Reads the touchpoints of a journey for the verdicts.</summary>
internal sealed class StrategyContacts(PlanIndex index, IndexedElement<Journey> place)
{
    private readonly PlanRates _rates = new(index);

    public StrategyContact[] Read()
    {
        var touchpoints = place.Element.Touchpoints;
        var contacts = new StrategyContact[touchpoints.Count];
        for (var i = 0; i < contacts.Length; i++)
        {
            contacts[i] = Read(touchpoints[i], i);
        }

        return contacts;
    }

    private StrategyContact Read(Touchpoint touchpoint, int position)
    {
        var activity = index.Find<Activity>(touchpoint.Activity);
        return new()
        {
            Touchpoint = touchpoint,
            Path = place.Path.Property("touchpoints").Item(position),
            Position = position,
            Kind = activity?.Kind,
            Form = FormOf(touchpoint.Channel),
            Direction = Nearest(touchpoint.Channel, static channel => channel.Direction is not null)?.Direction,
            TargetGroups = GroupsOf(touchpoint),
            IsFromDecisionOn = IsFromDecisionOn(touchpoint, activity),
            IsPlaced =
                activity?.Kind != ActivityKind.Inform
                || activity.Moment == SalesMoment.AfterSales
                || !touchpoint.Stages.IsEmpty
                || touchpoint.Phase is not null
                || touchpoint.LifecycleStage is not null,
            PerContact = Counted(touchpoint.Cost?.PerContact),
            Fixed = Counted(touchpoint.Cost?.Fixed),
        };
    }

    private double? Counted(Money? money) =>
        money is { } amount && _rates.RateOf(amount.Currency) is { } rate ? (double)amount.Amount * (double)rate : null;

    /// <summary>As the channel says, or else its group: by its known meaning, or where its name is that of a form.</summary>
    private ChannelForm? FormOf(Ref<Channel> channel)
    {
        if (Nearest(channel, static found => found.Form is not null)?.Form is { } form)
        {
            return form;
        }

        return Nearest(channel, static found => found.Group is not null)?.Group is { } group ? FormOf(group) : null;
    }

    private static ChannelForm? FormOf(ChannelGroup group)
    {
        var known = Terms.ReadChannelGroup(group.Name);
        return known == ChannelGroup.Electronic ? ChannelForm.Online
            : known == ChannelGroup.MassMedia ? ChannelForm.MassMedia
            // Direct mail is a letter to some and the telephone to S3 [S3:146]: it does not tell.
            : known == ChannelGroup.DirectMail ? null
            : Terms.Read<ChannelForm>(group.Name);
    }

    private Channel? Nearest(Ref<Channel> channel, System.Func<Channel, bool> says) => index.Nearest(channel, says);

    private ValueList<Ref<TargetGroup>> GroupsOf(Touchpoint touchpoint)
    {
        if (!touchpoint.TargetGroups.IsEmpty || touchpoint.Personas.IsEmpty)
        {
            return touchpoint.TargetGroups;
        }

        var groups = new List<Ref<TargetGroup>>();
        foreach (var persona in touchpoint.Personas)
        {
            if (index.Find<Persona>(persona)?.TargetGroup is { } group && !groups.Contains(group))
            {
                groups.Add(group);
            }
        }

        return [.. groups];
    }

    /// <summary>
    /// The first that tells: the stages of the 6B model, the phase, the stage of the lifecycle. Where none does, whoever
    /// talks, transacts or is served is helped, and whoever is informed before the sale is not.
    /// </summary>
    private static bool IsFromDecisionOn(Touchpoint touchpoint, Activity? activity)
    {
        if (activity?.Kind == ActivityKind.Transact || activity?.Moment == SalesMoment.AfterSales)
        {
            return true;
        }

        if (!touchpoint.Stages.IsEmpty)
        {
            return touchpoint.Stages.Contains(SixBStage.Decide)
                || touchpoint.Stages.Contains(SixBStage.Order)
                || touchpoint.Stages.Contains(SixBStage.Pay)
                || touchpoint.Stages.Contains(SixBStage.Bind);
        }

        return touchpoint.Phase is { } phase ? phase >= JourneyPhase.DecisionMoment
            : touchpoint.LifecycleStage is { } stage ? stage >= LifecycleStage.Decision
            : activity?.Kind != ActivityKind.Inform;
    }
}
