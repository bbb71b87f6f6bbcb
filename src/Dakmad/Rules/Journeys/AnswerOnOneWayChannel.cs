using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A conversation or transaction on a channel that carries no answer, such as television [S3:107-113, 138].</summary>
internal sealed class AnswerOnOneWayChannel : Rule<Touchpoint>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3010",
            Severity = Severity.Suggestion,
            Title = new("Reactie nodig op een kanaal dat alleen zendt", "Answer needed on a one-way channel"),
            Message = new(
                "Bij '{touchpoint}' moet de klant kunnen reageren ({activity}), maar het kanaal '{channel}' zendt alleen. Maak er informeren van, of kies een kanaal waarop de klant kan reageren.",
                "At '{touchpoint}' customers have to be able to respond ({activity}), but the channel '{channel}' only sends. Make it informing, or choose a channel through which customers can respond."
            ),
            Rationale = new(
                "Communiceren is tweezijdig, en bij een transactie bestelt de klant iets. Massamedia zoals tv zenden alleen: ze informeren. Een kanaal telt als zenden als het plan dat aangeeft, of als het om massamedia gaat en het plan niets aangeeft.",
                "Communicating and transacting ask for a customer who answers or orders. Mass media such as television only send; they inform. A channel counts as one-way if the plan says so, or if it is mass media and the plan says nothing."
            ),
            Remedy = new(
                "Kies een kanaal waarop de klant kan reageren, maak er informeren van, of zet 'direction' op 'twoWay' als klanten via dit kanaal kunnen reageren.",
                "Choose a channel that can carry an answer, make it informing, or state 'twoWay' under 'direction' if customers can respond through this channel."
            ),
            Exemption = new(
                "Als de klant via een ander kanaal reageert en dat contactmoment bewust niet in het plan staat.",
                "When customers answer through another channel and that touchpoint is left out on purpose."
            ),
            Citations = [new("S3", 107, 113), new("S3", 138)],
        };

    protected override void Check(Touchpoint part, RuleContext context)
    {
        if (
            Sale.KindOf(part, context.Index) is (ActivityKind.Communicate or ActivityKind.Transact) and { } kind
            && IsOneWay(part, context.Index)
        )
        {
            context.ReportAt(
                "channel",
                new("touchpoint", part.Name),
                new("activity", Terms.Of(kind).Label),
                new("channel", context.Index.Find<Channel>(part.Channel)!.Name)
            );
        }
    }

    private static bool IsOneWay(Touchpoint touchpoint, PlanIndex index)
    {
        // Whoever restates the form of a channel says something of its direction, too.
        var stated = index.Nearest<Channel>(
            touchpoint.Channel,
            static channel => channel is not { Direction: null, Form: null }
        );
        return stated is { Direction: ContactDirection.OneWay } or { Direction: null, Form: ChannelForm.MassMedia };
    }
}
