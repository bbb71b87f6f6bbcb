using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>A target group that is larger than the one it specialises [S3:162-164].</summary>
internal sealed class GroupLargerThanWhole : Rule<TargetGroup>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2037",
            Severity = Severity.Suggestion,
            Title = new("Doelgroep groter dan het geheel", "Target group larger than its whole"),
            Message = new(
                "De doelgroep '{group}' heeft een omvang van {size}, meer dan '{whole}' ({largest}) waar die een deel van is.",
                "The target group '{group}' has a size of {size}, more than '{whole}' ({largest}), of which it is a part."
            ),
            Rationale = new(
                "Een doelgroep op een lager niveau is een deel van de doelgroep erboven, en een deel is niet groter dan het geheel. Dat is rekenen.",
                "A target group on a lower level is part of the one above, and a part is not larger than its whole. That is arithmetic."
            ),
            Remedy = new(
                "Verbeter een van de twee aantallen, of noem bij 'specialises' een andere doelgroep.",
                "Correct one of the two sizes, or state another target group under 'specialises'."
            ),
            Exemption = new(
                "Als de aantallen uit verschillende bronnen of jaren komen.",
                "When the sizes come from different sources or years."
            ),
            Citations = [new("S3", 162, 164)],
        };

    protected override void Check(TargetGroup part, RuleContext context)
    {
        if (
            part is { Size: { } size, Specialises: { } above }
            && context.Index.Nearest<TargetGroup>(above, static group => group.Size is not null)
                is { Size: { } largest } whole
            && size > largest
        )
        {
            context.ReportAt(
                "size",
                new DiagnosticArgument("group", part.Name),
                new("size", FigureText.Number((decimal)size)),
                new("whole", whole.Name),
                new("largest", FigureText.Number((decimal)largest))
            );
        }
    }
}
