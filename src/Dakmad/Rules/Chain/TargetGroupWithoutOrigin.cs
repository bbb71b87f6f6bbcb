using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A target group that goes back to none of the levels above [S3:42-46, 160-166].</summary>
internal sealed class TargetGroupWithoutOrigin : PartWithoutOrigin<TargetGroup>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2041",
            Severity = Severity.Suggestion,
            Title = new("Doelgroep zonder herkomst", "Target group without an origin"),
            Message = new(
                "De doelgroep '{name}' op {level} niveau is niet afgeleid van een doelgroep op {missing} niveau. Vul bij 'specialises' in van welke.",
                "The {level} target group '{name}' is not derived from a {missing} target group. State which one under 'specialises'."
            ),
            Rationale = new(
                "De keuzes op strategisch niveau sturen die op de niveaus eronder. De doelgroep zonder verband met een hoger niveau volgt uit geen enkele keuze.",
                "The choices on the strategic level steer those on the levels below. A target group without a link to a higher level follows from no choice."
            ),
            Remedy = new(
                "Geef bij 'specialises' op van welke keuze op het niveau erboven dit een verbijzondering is, of voeg die keuze daar toe.",
                "State under 'specialises' which choice of the level above this specialises, or add that choice there."
            ),
            Exemption = new(
                "Als de keuze op dit niveau nieuw is en bewust niet uit een hoger niveau volgt.",
                "When the choice is new on this level and does not follow from a higher one on purpose."
            ),
            Citations = [new("S3", 42, 46), new("S3", 160, 166)],
        };
}
