using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A channel that does not go back to choices on the levels above [S3:66-76, 182-186].</summary>
internal sealed class ChannelWithoutOrigin : Rule<Channel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2006",
            Severity = Severity.Suggestion,
            Title = new("Kanaal zonder herkomst", "Channel without an origin"),
            Message = new(
                "Het kanaal '{channel}' op {level} niveau is niet afgeleid van een kanaal op {missing} niveau. Vul bij 'specialises' in van welk.",
                "The {level} channel '{channel}' is not derived from a {missing} channel. State which one under 'specialises'."
            ),
            Rationale = new(
                "Een kanaal gaat terug op een keuze op het niveau erboven: kanalen worden strategisch gekozen, tactisch verbijzonderd en operationeel met activiteiten gecombineerd. Een kanaal dat los staat, volgt uit geen enkele keuze.",
                "A channel goes back to a choice on the level above: channels are chosen strategically, specified tactically and combined with activities operationally. A channel that stands alone follows from no choice."
            ),
            Remedy = new(
                "Geef bij 'specialises' het kanaal van het niveau erboven op, of voeg het daar toe.",
                "State the channel of the level above under 'specialises', or add it there."
            ),
            Exemption = new(
                "Over earned media, waarvoor een klant de customer journey even onderbreekt, meldt de regel niets: de aanbieder kiest ze niet. Over een kanaal dat alleen voor afhandeling of distributie dient, zoals een pakketdienst, evenmin.",
                "The rule is silent about earned media, to which a customer turns for a while: the provider does not choose them. It is silent as well about a channel that serves fulfilment or distribution only, such as a parcel service."
            ),
            Citations = [new("S3", 66, 76), new("S3", 182, 186)],
        };

    protected override void Check(Channel part, RuleContext context)
    {
        if (part.Media == MediaOwnership.Earned || context.Index.FindIndexed<Channel>(part)?.Level is not { } level)
        {
            return;
        }

        // How an order is carried out follows from what is sold: nobody puts a carrier in a choice of channels.
        if (part.Specialises is null && OnlyFulfils(part, context))
        {
            return;
        }

        foreach (var above in LevelsAbove(level))
        {
            // A level without any channels is one finding of its own, not one for every channel below it.
            if (!HasChannels(context.Plan, above))
            {
                continue;
            }

            if (!context.Index.LeadsTo<Channel>(part, above))
            {
                context.Report(
                    new DiagnosticArgument("level", Terms.Of(level).Label),
                    new("channel", part.Name),
                    new("missing", Terms.Of(above).Label)
                );
            }

            // Whether the chain goes on from there is asked of the channel on that level.
            return;
        }
    }

    private static bool OnlyFulfils(Channel channel, RuleContext context)
    {
        var isUsed = false;
        foreach (var journey in context.Plan.Operational.Journeys)
        {
            foreach (var touchpoint in journey.Touchpoints)
            {
                if (!string.Equals(touchpoint.Channel.Id, channel.Id, StringComparison.Ordinal))
                {
                    continue;
                }

                isUsed = true;
                if (
                    context.Index.Find<Activity>(touchpoint.Activity)
                    is not { Kind: ActivityKind.Fulfil or ActivityKind.Distribute }
                )
                {
                    return false;
                }
            }
        }

        return isUsed;
    }

    private static ReadOnlySpan<PlanLevel> LevelsAbove(PlanLevel level) =>
        level switch
        {
            PlanLevel.Operational => [PlanLevel.Tactical, PlanLevel.Strategic],
            PlanLevel.Tactical => [PlanLevel.Strategic],
            _ => [],
        };

    private static bool HasChannels(MarketingPlan plan, PlanLevel level) =>
        !(level == PlanLevel.Strategic ? plan.Strategic.Channels : plan.Tactical.Channels).IsEmpty;

    /// <summary>Where one channel of the level above bears the same name, no other can be meant.</summary>
    public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding)
    {
        var channel = PlanTraversal.Parts(plan).First(part => part.Path.Equals(finding.Path)).Part as Channel;
        var isOperational = finding.Path.IsAtOrBelow(PlanPath.Root.Property("operational"));
        var above =
            isOperational && HasChannels(plan, PlanLevel.Tactical) ? plan.Tactical.Channels : plan.Strategic.Channels;
        return
            channel is { Specialises: null } && above.Where(other => IsNamesake(other, channel)).ToArray() is [var only]
            ? new(
                new($"zet 'specialises' op '{only.Id}'", $"set 'specialises' to '{only.Id}'"),
                PlanTraversal.Update<Channel>(plan, finding.Path, part => part with { Specialises = only })
            )
            : null;
    }

    private static bool IsNamesake(Channel one, Channel other) =>
        string.Equals(LabelForm.Of(one.Name), LabelForm.Of(other.Name), StringComparison.Ordinal);
}
