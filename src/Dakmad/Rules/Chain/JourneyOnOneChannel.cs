using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>A journey of which every touchpoint is on one channel [S3:109-111].</summary>
internal sealed class JourneyOnOneChannel : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2044",
            Severity = Severity.Suggestion,
            Title = new("Alles op één kanaal", "Everything on one channel"),
            Message = new(
                "Alle {number} contactmomenten van '{journey}' lopen via één kanaal, '{channel}'. Een customer journey loopt via verschillende kanalen.",
                "All {number} touchpoints of '{journey}' are on one channel, '{channel}'. A customer journey goes through different channels."
            ),
            Rationale = new(
                "Een customer journey bestaat uit meerdere contactmomenten in verschillende kanalen. Op één kanaal beschrijf je de stappen van dat kanaal, en niet hoe de klant er komt, hulp krijgt of bericht ontvangt.",
                "A customer journey consists of several touchpoints in different channels. On one channel the steps of that channel are described, and not how customers get there, are helped or are kept informed."
            ),
            Remedy = new(
                "Voeg toe langs welke andere kanalen de klant binnenkomt, vragen stelt of bericht krijgt, of splits het kanaal uit.",
                "Add through which other channels customers come in, ask questions or are informed, or tell parts of the channel apart."
            ),
            Exemption = new(
                "Bij reguliere aankopen buiten events meldt de regel niets, en een uitstap naar earned media telt niet als eigen kanaal. Ook als het plan bewust maar één kanaal heeft, zoals een app.",
                "The rule is silent about regular purchases outside events, and a detour to earned media does not count as a channel. Also when the plan has one channel only on purpose, such as an app."
            ),
            Citations = [new("S3", 86, 90), new("S3", 109, 111), new("S3", 182, 186)],
        };

    private const int Several = 3;

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Touchpoints.Count < Several || (part.Events.IsEmpty && part.Regularity == Regularity.Regular))
        {
            return;
        }

        string? only = null;
        foreach (var touchpoint in part.Touchpoints)
        {
            var channel = context.Index.Find<Channel>(touchpoint.Channel);
            if (channel is null || (only is not null && channel.Id != only && channel.Media != MediaOwnership.Earned))
            {
                return;
            }

            only ??= channel.Media == MediaOwnership.Earned ? null : channel.Id;
        }

        if (only is not null)
        {
            context.Report(
                new DiagnosticArgument("journey", part.Name),
                new("number", FigureText.Number((decimal)part.Touchpoints.Count)),
                new("channel", context.Index.Find<Channel>((Ref<Channel>)only)!.Name)
            );
        }
    }
}
