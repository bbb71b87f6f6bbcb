using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Experience;

/// <summary>A turn of the customer's feelings from positive to negative about which nothing is done [S1:283-293].</summary>
internal sealed class EmotionTurnsWithoutAnswer : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7004",
            Severity = Severity.Suggestion,
            Title = new("Omslag in beleving zonder antwoord", "Turn of feeling without an answer"),
            Message = new(
                "Na '{from}' slaat de beleving bij '{to}' om van positief naar negatief{pain}, en het plan noemt geen kans of maatregel.",
                "After '{from}' the customer's feeling turns from positive to negative at '{to}'{pain}, and the plan states no opportunity or measure."
            ),
            Rationale = new(
                "De momenten waarop de beleving van positief naar negatief omslaat, zijn de plekken waar de grootste kansen voor verbetering liggen. Wie ze kent en er niets bij noemt, laat die kansen liggen.",
                "The moments at which feeling turns from positive to negative are where the greatest opportunities for improvement lie. Whoever knows them and states nothing leaves these opportunities unused."
            ),
            Remedy = new(
                "Noem bij 'experience' van dit contactmoment onder 'opportunities' wat beter kan, of onder 'dropOffs' wat afhakers tegenhoudt.",
                "State under 'opportunities' in the 'experience' of this touchpoint what could be better, or under 'dropOffs' what keeps customers from leaving."
            ),
            Exemption = new(
                "Als de teleurstelling er onvermijdelijk bij hoort, zoals bij betalen.",
                "When the disappointment is inevitable, as with paying."
            ),
            Citations = [new("S1", 283, 293)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!HasUnanswered(part))
        {
            return;
        }

        var turns = context.Analysis.ProfileOf(part).Emotions.Turns;
        for (var to = 0; to < part.Touchpoints.Count; to++)
        {
            var touchpoint = part.Touchpoints[to];
            if (IsUnanswered(touchpoint) && PositionsBefore(touchpoint, turns, part) is { Length: > 0 } from)
            {
                var touchpoints = context.Path.Property("touchpoints");
                context.ReportOn(
                    touchpoints.Item(to),
                    from.Select(touchpoints.Item),
                    new("from", part.Touchpoints[from[0]].Name),
                    new("to", touchpoint.Name),
                    new("pain", Pain(touchpoint.Experience!.PainPoints))
                );
            }
        }
    }

    private static int[] PositionsBefore(Touchpoint to, ValueList<EmotionTurn> turns, Journey journey) =>
        [
            .. Enumerable
                .Range(0, journey.Touchpoints.Count)
                .Where(at =>
                    turns.Any(turn =>
                        ReferenceEquals(turn.To, to) && ReferenceEquals(turn.From, journey.Touchpoints[at])
                    )
                ),
        ];

    private static bool HasUnanswered(Journey journey)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (IsUnanswered(touchpoint))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnanswered(Touchpoint touchpoint) =>
        touchpoint.Experience
            is { Emotion: Emotion.Negative or Emotion.VeryNegative, Opportunities.IsEmpty: true } experience
        && experience.DropOffs.All(dropOff => dropOff is { Counters.IsEmpty: true, Recovery: null });

    private static LocalizedText Pain(ValueList<string> pains) =>
        LocalizedText.Same(pains.IsEmpty ? "" : $" ({string.Join("; ", (IEnumerable<string>)pains)})");
}
