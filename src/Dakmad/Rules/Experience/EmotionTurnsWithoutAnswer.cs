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
                "Slaat de beleving om van positief naar negatief, dan valt juist daar het meest te verbeteren. Wie zo'n omslag kent en er niets tegenover zet, laat een kans liggen.",
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

        var positions = PositionsBefore(context.Analysis.ProfileOf(part).Emotions.Turns, part);
        for (var to = 0; to < part.Touchpoints.Count; to++)
        {
            var touchpoint = part.Touchpoints[to];
            if (IsUnanswered(touchpoint) && positions.TryGetValue(touchpoint, out var from))
            {
                var touchpoints = context.Path.Property("touchpoints");
                context.ReportOn(
                    touchpoints.Item(to),
                    from.Select(touchpoints.Item),
                    new("from", part.Touchpoints[from.Min].Name),
                    new("to", touchpoint.Name),
                    new("pain", Pain(touchpoint.Experience!.PainPoints))
                );
            }
        }
    }

    /// <summary>For each touchpoint to which feelings turn, the positions from which they do, in the order of the list.</summary>
    private static Dictionary<Touchpoint, SortedSet<int>> PositionsBefore(ValueList<EmotionTurn> turns, Journey journey)
    {
        var places = new Dictionary<Touchpoint, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < journey.Touchpoints.Count; i++)
        {
            Of(places, journey.Touchpoints[i]).Add(i);
        }

        var positions = new Dictionary<Touchpoint, SortedSet<int>>(ReferenceEqualityComparer.Instance);
        foreach (var turn in turns)
        {
            Of(positions, turn.To).UnionWith(places[turn.From]);
        }

        return positions;
    }

    private static T Of<T>(Dictionary<Touchpoint, T> known, Touchpoint touchpoint)
        where T : new()
    {
        if (!known.TryGetValue(touchpoint, out var found))
        {
            known.Add(touchpoint, found = new());
        }

        return found;
    }

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
