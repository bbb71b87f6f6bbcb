using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// A positioning that does not go with the strategy, the channels or the journeys of the plan [S3:58-62]. One that the
/// table of positionings does not have is no finding: a plan may choose its own words.
/// </summary>
internal sealed class PositioningConflicts : Rule<StrategicChoice>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4023",
            Severity = Severity.Warning,
            Title = new("Positionering die niet klopt met het plan", "Positioning that conflicts with the plan"),
            Message = LocalizedText.Same("{reasons}"),
            Rationale = new(
                "Ook de positionering stuurt de invulling van de customer journey. S3 noemt geen positioneringen: wat elk ervan doet verwachten, is een voorstel van Dakmad.",
                "Positioning steers how a journey is filled in as well. S3 names no positionings: what each leads one to expect is a proposal of Dakmad."
            ),
            Remedy = new(
                "Kies een positionering die bij het plan past, pas aan wat ermee botst, of geef bij 'rationale' van de strategie een reden.",
                "Choose a positioning that goes with the plan, adapt what conflicts with it, or give a reason under 'rationale' of the strategy."
            ),
            Exemption = new(
                "Als de naam van een kanaal of contactmoment iets anders betekent dan die lijkt te zeggen.",
                "When the name of a channel or touchpoint means something else than it seems to say."
            ),
            Citations = [new("S3", 58, 62)],
        };

    protected override void Check(StrategicChoice part, RuleContext context)
    {
        if (context.Analysis.Positioning is not { Outcome: PositioningOutcome.Conflict } verdict)
        {
            return;
        }

        var reasons = verdict.Reasons.Where(reason => reason.Kind == PositioningReasonKind.Contradicts).ToArray();
        context.ReportOn(
            context.Path.Property("positioning"),
            reasons.SelectMany(reason => reason.Found).Select(found => found.Path).Distinct(),
            new DiagnosticArgument("reasons", Listing.Of([.. reasons.Select(reason => reason.Text)], " "))
        );
    }
}
