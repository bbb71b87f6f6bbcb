using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A journey whose steps have objectives, but that has no end objective for them to lead to [S3:166-170].</summary>
internal sealed class JourneyWithoutEndObjective : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2029",
            Severity = Severity.Warning,
            Title = new("Customer journey zonder einddoelstelling", "Journey without an end objective"),
            Message = new(
                "De stappen van de customer journey '{journey}' hebben doelstellingen, maar een einddoelstelling ontbreekt.",
                "The steps of the journey '{journey}' have objectives, but the journey has no end objective."
            ),
            Rationale = new(
                "De doelstellingen van de stappen monden uit in een einddoelstelling. Zonder einddoelstelling is niet duidelijk waar ze samen toe leiden.",
                "The objectives of the steps end in an end objective at the end of the journey. Without one nobody can say what they lead to together."
            ),
            Remedy = new(
                "Noem de einddoelstelling bij 'endObjective'.",
                "State the end objective under 'endObjective'."
            ),
            Exemption = new(
                "Bij een customer journey die alleen een eerste verkenning is.",
                "For a journey that only explores and need not lead anywhere."
            ),
            Citations = [new("S3", 166, 170)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.EndObjective is null && part.Touchpoints.Any(static touchpoint => touchpoint.Objective is not null))
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }
}
