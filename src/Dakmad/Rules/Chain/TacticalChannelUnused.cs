using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>Channels on the tactical level that no touchpoint uses, itself or specified further [S3:66-76].</summary>
internal sealed class TacticalChannelUnused : Rule<TacticalLevel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2025",
            Severity = Severity.Suggestion,
            Title = new("Kanaal zonder contactmoment", "Channel without a touchpoint"),
            Message = new(
                "Geen enkel contactmoment gebruikt het kanaal '{channel}'.",
                "No touchpoint uses the channel '{channel}'."
            ),
            Rationale = new(
                "Een kanaal op tactisch niveau komt terug in een contactmoment: operationeel worden kanalen met activiteiten gecombineerd. Een kanaal dat daar ontbreekt, bereikt niemand.",
                "A channel on the tactical level comes back in a touchpoint: operationally channels are combined with activities. A channel that is missing there reaches nobody."
            ),
            Remedy = new(
                "Neem het kanaal op in een customer journey, of schrap het.",
                "Use the channel in a journey, or drop it."
            ),
            Exemption = new(
                "Als het kanaal alleen dient voor activiteiten die geen klant ontmoet.",
                "When the channel serves only activities that no customer meets."
            ),
            Citations = [new("S3", 66, 76)],
        };

    protected override void Check(TacticalLevel part, RuleContext context)
    {
        if (context.Plan.Operational.Journeys.IsEmpty)
        {
            return;
        }

        var used = Used(context.Index);
        for (var i = 0; i < part.Channels.Count; i++)
        {
            if (!used.Contains(part.Channels[i].Id))
            {
                var path = context.Path.Property("channels").Item(i);
                context.ReportOn(path, [], new DiagnosticArgument("channel", part.Channels[i].Name));
            }
        }
    }

    /// <summary>The ids of the channels that touchpoints use, themselves or specified further.</summary>
    internal static HashSet<string> Used(PlanIndex index)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var journey in index.Plan.Operational.Journeys)
        {
            foreach (var touchpoint in journey.Touchpoints)
            {
                Use(touchpoint.Channel, used, index);
            }
        }

        return used;
    }

    /// <summary>A channel is used with what it specialises; where one has been met, so has all above it.</summary>
    private static void Use(Ref<Channel> reference, HashSet<string> used, PlanIndex index)
    {
        var channel = index.Find<Channel>(reference);
        while (channel is not null && used.Add(channel.Id))
        {
            channel = index.Find(channel.Specialises);
        }
    }
}
