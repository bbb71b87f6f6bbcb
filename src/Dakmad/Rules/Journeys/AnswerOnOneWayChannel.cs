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
            Title = new("Antwoord nodig op een kanaal in één richting", "Answer needed on a one-way channel"),
            Message = new(
                "Bij '{touchpoint}' moet de klant kunnen antwoorden ({activity}), maar het kanaal '{channel}' gaat één kant op.",
                "At '{touchpoint}' customers have to be able to answer ({activity}), but the channel '{channel}' goes one way."
            ),
            Rationale = new(
                "Communiceren en transacties vragen een klant die iets terugzegt of iets bestelt. Massamedia zoals tv zenden alleen; ze informeren. Een kanaal telt als eenrichtingsverkeer als het plan dat zegt, of als het massamedia is en het plan niets zegt.",
                "Communicating and transacting ask for a customer who answers or orders. Mass media such as television only send; they inform. A channel counts as one-way if the plan says so, or if it is mass media and the plan says nothing."
            ),
            Remedy = new(
                "Kies een kanaal dat antwoord kan dragen, maak er informeren van, of noem 'twoWay' bij 'direction' als klanten langs dit kanaal kunnen reageren.",
                "Choose a channel that can carry an answer, make it informing, or state 'twoWay' under 'direction' if customers can respond through this channel."
            ),
            Exemption = new(
                "Als de klant langs een ander kanaal antwoordt en dat contactmoment er bewust niet bij staat.",
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
