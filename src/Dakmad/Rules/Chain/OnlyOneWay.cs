using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A plan that offers customers a single journey without a choice in it [S3:90-100].</summary>
internal sealed class OnlyOneWay : Rule<OperationalLevel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2017",
            Severity = Severity.Suggestion,
            Title = new("Klanten hebben niets te kiezen", "Customers have nothing to choose"),
            Message = new(
                "Het plan heeft maar één customer journey, '{journey}', en die biedt de klant geen keuze in route of kanaal.",
                "The plan has one journey only, '{journey}', and it gives customers no choice of route or channel."
            ),
            Rationale = new(
                "Klanten kiezen hun eigen customer journey binnen wat de organisatie aanbiedt. De organisatie kan haar kanalen en activiteiten zo inrichten dat er verschillende customer journeys te kiezen zijn.",
                "Customers choose their own journey within what the organisation offers. It can shape its channels and activities so that there are different ones to choose and walk."
            ),
            Remedy = new(
                "Bied een tweede customer journey aan, een route die een stap overslaat, of dezelfde activiteit op een ander kanaal.",
                "Offer a second journey, a route that skips a step, or the same activity on another channel."
            ),
            Exemption = new(
                "Bij een gedwongen volgorde, zoals een aanvraag die de wet voorschrijft, is er geen keuze te bieden.",
                "With a prescribed order, such as an application that the law lays down, there is no choice to offer."
            ),
            Citations = [new("S3", 90, 100)],
        };

    protected override void Check(OperationalLevel part, RuleContext context)
    {
        if (part.Journeys.Count == 1 && !HasChoice(part.Journeys[0]))
        {
            context.ReportOn(
                context.Path.Property("journeys").Item(0),
                [],
                new DiagnosticArgument("journey", part.Journeys[0].Name)
            );
        }
    }

    private static bool HasChoice(Journey journey) =>
        journey.Touchpoints.Count < 2
        || journey.Entries.Count > 1
        || journey.Touchpoints.Any(touchpoint => !touchpoint.Routes.IsEmpty)
        || journey
            .Touchpoints.GroupBy(touchpoint => touchpoint.Activity)
            .Any(same => same.Select(touchpoint => touchpoint.Channel).Distinct().Count() > 1);
}
