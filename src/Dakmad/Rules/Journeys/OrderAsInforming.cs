using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Journeys;

/// <summary>Ordering or paying by an activity that only informs or communicates [S3:111-113, 186-188].</summary>
internal sealed class OrderAsInforming : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3026",
            Severity = Severity.Suggestion,
            Title = new("Bestellen als informeren of communiceren", "Ordering as informing or communicating"),
            Message = new(
                "Bij '{touchpoint}' kan de klant {stages}, maar de activiteit '{activity}' is van de soort {kind}. Bestellen en betalen zijn transacties.",
                "At '{touchpoint}' customers can {stages}, but the activity '{activity}' is of the kind {kind}. Ordering and paying are transactions."
            ),
            Rationale = new(
                "De hoofdindeling van activiteiten is informeren, communiceren, transactie en afhandelen of distributie. Een aankoop is bestellen en betalen: een transactie. Zonder transactie in de customer journey is er geen stap waarin de klant koopt.",
                "The main groups of activities are informing, communicating, transacting, and fulfilment or distribution. A purchase is ordering and paying: a transaction. Without one in the journey there is no step in which customers buy."
            ),
            Remedy = new(
                "Kies voor dit contactmoment een activiteit van de soort 'transact', of pas 'stages' aan.",
                "Choose an activity of the kind 'transact' for this touchpoint, or change 'stages'."
            ),
            Exemption = new(
                "Als de klant in hetzelfde gesprek bestelt waarin die advies krijgt en het plan dat niet uitsplitst. Waar een ander contactmoment van de customer journey een transactie is, meldt de regel niets.",
                "When customers order in the conversation in which they are advised and the plan does not tell the two apart. The rule is silent where another touchpoint of the journey is a transaction."
            ),
            Citations = [new("S3", 111, 113), new("S3", 186, 188)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        foreach (var touchpoint in part.Touchpoints)
        {
            if (Sale.KindOf(touchpoint, context.Index) is null or ActivityKind.Transact)
            {
                return;
            }
        }

        for (var i = 0; i < part.Touchpoints.Count; i++)
        {
            var touchpoint = part.Touchpoints[i];
            if (
                IsSale(touchpoint.Stages)
                && context.Index.Find<Activity>(touchpoint.Activity)
                    is { Kind: ActivityKind.Inform or ActivityKind.Communicate } activity
            )
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i).Property("activity"),
                    [],
                    new("touchpoint", touchpoint.Name),
                    new("stages", Listing.And(SaleStages(touchpoint))),
                    new("activity", activity.Name),
                    new("kind", Terms.Of(activity.Kind!.Value).Label)
                );
            }
        }
    }

    private static bool IsSale(EnumSet<SixBStage> stages) =>
        stages.Contains(SixBStage.Order) || stages.Contains(SixBStage.Pay);

    private static bool IsSale(SixBStage stage) => stage is SixBStage.Order or SixBStage.Pay;

    private static List<LocalizedText> SaleStages(Touchpoint touchpoint) =>
        [.. touchpoint.Stages.Where(IsSale).Select(stage => Terms.Of(stage).Label)];
}
