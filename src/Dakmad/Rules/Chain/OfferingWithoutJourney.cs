using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>An offering that no journey is for, itself or specified further [S3:162-166].</summary>
internal sealed class OfferingWithoutJourney : Rule<Offering>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2027",
            Severity = Severity.Suggestion,
            Title = new("Aanbod zonder customer journey", "Offering without a journey"),
            Message = new(
                "Er is geen customer journey voor het aanbod '{name}'.",
                "There is no journey for the offering '{name}'."
            ),
            Rationale = new(
                "Elk aanbod loopt via een customer journey: bij een customer journey hoort welk aanbod erdoor gaat. Aanbod dat in geen enkele voorkomt, bereikt geen klant.",
                "Each offering goes through a customer journey: to a journey belongs what is offered through it. An offering that occurs in none reaches no customer."
            ),
            Remedy = new(
                "Noem het aanbod bij een customer journey, of schrap het.",
                "State the offering in a journey, or drop it."
            ),
            Exemption = new(
                "Als het aanbod buiten dit plan wordt verkocht.",
                "When the offering is sold outside this plan."
            ),
            Citations = [new("S3", 162, 166)],
        };

    protected override void Check(Offering part, RuleContext context)
    {
        // That no journey states any is a finding about the journeys.
        if (
            context.Plan.Operational.Journeys.Any(static journey => !journey.Offerings.IsEmpty)
            && !context.Index.Use.Serves(part)
        )
        {
            context.Report(new DiagnosticArgument("name", part.Name));
        }
    }
}
