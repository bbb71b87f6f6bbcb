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
                "De customer journey '{journey}' heeft {number} contactmomenten, terwijl {range} wordt verwacht.",
                "The journey '{journey}' has {number} touchpoints, while {range} is expected."
            ),
            Rationale = new(
                "Hoeveel contactmomenten een klant nodig heeft, verschilt sterk per branche en product. Wie zelf een verwachting heeft en er ver naast zit, is een stap vergeten of maakt de reis langer dan nodig.",
                "How many touchpoints a customer needs differs much by industry and product. Who has an expectation and misses it has forgotten a step or makes the journey longer than needed."
            ),
            Remedy = new(
                "Vul de customer journey aan, bekort hem, of stel 'expectedTouchpoints' bij.",
                "Complete the journey, shorten it, or adjust 'expectedTouchpoints'."
            ),
            Exemption = new(
                "Als de customer journey alleen een deel van de reis tekent.",
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
