using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A journey that belongs neither to an event nor to regular purchases [S3:86-90, 158].</summary>
internal sealed class JourneyWithoutOccasion : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2008",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder aanleiding", "Journey without an occasion"),
            Message = new(
                "De customer journey '{journey}' is niet gekoppeld aan een event of aan reguliere aankopen.",
                "The journey '{journey}' belongs neither to an event nor to regular purchases."
            ),
            Rationale = new(
                "Een customer journey hoort bij een event of bij reguliere aankopen: bij niet-reguliere events, zoals een specifieke actie, of los daarvan bij reguliere aankopen.",
                "A customer journey belongs to an event or to regular purchases: it exists in non-regular events, such as a specific promotion, or apart from them in regular purchases."
            ),
            Remedy = new(
                "Noem bij 'events' waar de customer journey bij hoort, of zet 'regularity' op 'regular'.",
                "State under 'events' what the journey belongs to, or set 'regularity' to 'regular'."
            ),
            Exemption = new(
                "Als het plan geen onderscheid maakt tussen reguliere en niet-reguliere aankopen.",
                "When the plan does not tell regular and non-regular purchases apart."
            ),
            Citations = [new("S3", 86, 90), new("S3", 158)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!HasOccasion(part, context.Index))
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }

    /// <summary>Whether a journey belongs to an event or to regular purchases.</summary>
    internal static bool HasOccasion(Journey journey, PlanIndex index) =>
        journey.Regularity == Regularity.Regular
        || index.EventsOf(journey).Count > 0
        || HasRegularActivity(journey, index);

    private static bool HasRegularActivity(Journey journey, PlanIndex index)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (index.Find<Activity>(touchpoint.Activity)?.Regularity == Regularity.Regular)
            {
                return true;
            }
        }

        return false;
    }
}
