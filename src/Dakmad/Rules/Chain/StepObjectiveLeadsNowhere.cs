using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Objectives of steps that do not lead to the end objective of their journey [S3:166-170].</summary>
internal sealed class StepObjectiveLeadsNowhere : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2012",
            Severity = Severity.Warning,
            Title = new(
                "Doelstelling leidt niet naar de einddoelstelling",
                "Objective does not lead to the end objective"
            ),
            Message = new(
                "De doelstelling '{objective}' leidt niet naar {end} van de customer journey '{journey}'.",
                "The objective '{objective}' does not lead to {end} of the journey '{journey}'."
            ),
            Rationale = new(
                "De doelstellingen van de stappen lopen uit op de einddoelstelling aan het einde van de reis. Een doelstelling die daar niet aan bijdraagt, stuurt een stap ergens anders heen.",
                "The objectives of the steps lead to the end objective at the end of the journey. An objective that does not contribute to it sends a step elsewhere."
            ),
            Remedy = new(
                "Laat de doelstelling met 'contributesTo' bijdragen aan de einddoelstelling, of noem die bij 'endObjective'.",
                "Let the objective contribute to the end objective by 'contributesTo', or state that under 'endObjective'."
            ),
            Exemption = new(
                "Als een stap bewust een doel dient buiten deze customer journey.",
                "When a step serves an end outside this journey on purpose."
            ),
            Citations = [new("S3", 166, 170)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        var end = context.Index.Find<Objective>(part.EndObjective);
        var steps = part
            .Touchpoints.Select((touchpoint, position) => (touchpoint.Objective, Position: position))
            .Where(step => step.Objective is { } objective && !LeadsTo(objective, end, context))
            .GroupBy(step => step.Objective!.Value);
        foreach (var step in steps)
        {
            var places = step.Select(place => Place(context, place.Position)).ToArray();
            context.ReportOn(
                places[0],
                places[1..],
                new("objective", context.Index.Find<Objective>(step.Key)?.Name ?? step.Key.Id),
                new("end", End(end)),
                new("journey", part.Name)
            );
        }
    }

    private static bool LeadsTo(Ref<Objective> objective, Objective? end, RuleContext context) =>
        context
            .Index.WithAncestors(objective, step => step.ContributesTo)
            .Any(step => ReferenceEquals(step.Element, end));

    private static LocalizedText End(Objective? end) =>
        end is null
            ? new("een einddoelstelling, want die is er niet", "an end objective, for there is none")
            : new($"de einddoelstelling '{end.Name}'", $"the end objective '{end.Name}'");

    private static PlanPath Place(RuleContext context, int position) =>
        context.Path.Property("touchpoints").Item(position).Property("objective");
}
