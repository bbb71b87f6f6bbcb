using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A journey that belongs neither to an event nor to regular purchases [S3:86-90].</summary>
internal sealed class JourneyWithoutOccasion : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2008",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder aanleiding", "Journey without an occasion"),
            Message = new(
                "De customer journey '{journey}' hoort niet bij een event en ook niet bij reguliere aankopen.",
                "The journey '{journey}' belongs neither to an event nor to regular purchases."
            ),
            Rationale = new(
                "Een customer journey bestaat in niet-reguliere events, zoals een actie, of in reguliere aankopen los daarvan.",
                "A customer journey exists in non-regular events, such as a promotion, or in regular purchases apart from them."
            ),
            Remedy = new(
                "Noem bij 'events' waar de customer journey bij hoort, of zet 'regularity' op 'regular'.",
                "State under 'events' what the journey belongs to, or set 'regularity' to 'regular'."
            ),
            Citations = [new("S3", 80, 90), new("S3", 158)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (
            part.Regularity != Regularity.Regular
            && context.Index.EventsOf(part).Count == 0
            && !HasRegularActivity(part, context)
        )
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }

    private static bool HasRegularActivity(Journey journey, RuleContext context)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (context.Index.Find<Activity>(touchpoint.Activity)?.Regularity == Regularity.Regular)
            {
                return true;
            }
        }

        return false;
    }
}
