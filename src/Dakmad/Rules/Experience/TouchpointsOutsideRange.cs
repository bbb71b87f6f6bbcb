using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Experience;

/// <summary>A journey with fewer or more touchpoints than its author holds likely [S1:363-365].</summary>
internal sealed class TouchpointsOutsideRange : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7007",
            Severity = Severity.Suggestion,
            Title = new("Ander aantal contactmomenten dan verwacht", "Another number of touchpoints than expected"),
            Message = new(
                "De customer journey '{journey}' heeft {number} contactmomenten; verwacht: {range}.",
                "The journey '{journey}' has {number} touchpoints; expected: {range}."
            ),
            Rationale = new(
                "Hoeveel contactmomenten een klant nodig heeft, verschilt sterk per branche en product. Wijkt het aantal af van je eigen verwachting, dan ontbreekt er misschien een stap of is de customer journey langer dan nodig.",
                "How many touchpoints a customer needs differs much by industry and product. Where the number is not what one expected, a step may be missing, or the journey is longer than needed."
            ),
            Remedy = new(
                "Maak de customer journey langer of korter, of stel 'expectedTouchpoints' bij.",
                "Complete the journey, shorten it, or adjust 'expectedTouchpoints'."
            ),
            Exemption = new(
                "Als de customer journey maar een deel van de reis beschrijft.",
                "When the journey draws only a part of the way."
            ),
            Citations = [new("S1", 363, 365)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.ExpectedTouchpoints is not { } range)
        {
            return;
        }

        // Where routes let customers choose or skip, none of them needs to meet every touchpoint.
        var isTooLong =
            part.Touchpoints.Count > range.Maximum
            && (JourneyGraph.IsChain(part) || JourneyGraph.Of(part).ShortestWay(part) > range.Maximum);
        if (isTooLong || part.Touchpoints.Count < range.Minimum)
        {
            context.Report(
                new DiagnosticArgument("journey", part.Name),
                new("number", LocalizedText.Same(Written(part.Touchpoints.Count))),
                new("range", Written(range))
            );
        }
    }

    private static LocalizedText Written(TouchpointRange range) =>
        (range.Minimum, range.Maximum) switch
        {
            ({ } least, null) => new($"ten minste {Written(least)}", $"at least {Written(least)}"),
            (null, { } most) => new($"ten hoogste {Written(most)}", $"at most {Written(most)}"),
            ({ } least, { } most) when least == most => LocalizedText.Same(Written(least)),
            ({ } least, { } most) => new(
                $"{Written(least)} tot {Written(most)}",
                $"{Written(least)} to {Written(most)}"
            ),
            _ => LocalizedText.Same(range.ToString()),
        };

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
