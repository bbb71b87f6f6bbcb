using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

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
                "Doelstelling draagt niet bij aan de einddoelstelling",
                "Objective does not contribute to the end objective"
            ),
            Message = new(
                "De doelstelling '{objective}' draagt niet bij aan de einddoelstelling '{end}' van de customer journey '{journey}'.",
                "The objective '{objective}' does not contribute to the end objective '{end}' of the journey '{journey}'."
            ),
            Rationale = new(
                "De doelstellingen van de stappen dragen samen bij aan de einddoelstelling van de customer journey. Een doelstelling die daar niet aan bijdraagt, stuurt een stap de verkeerde kant op.",
                "The objectives of the steps lead to the end objective at the end of the journey. An objective that does not contribute to it sends a step elsewhere."
            ),
            Remedy = new(
                "Laat de doelstelling met 'contributesTo' bijdragen aan de einddoelstelling.",
                "Let the objective contribute to the end objective by 'contributesTo'."
            ),
            Exemption = new(
                "Als een stap bewust een doel dient buiten deze customer journey.",
                "When a step serves an end outside this journey on purpose."
            ),
            Citations = [new("S3", 166, 170)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        // Steps without an end to lead to are one finding of its own.
        if (context.Index.Find<Objective>(part.EndObjective) is not { } end)
        {
            return;
        }

        // One finding for each objective, however many steps have it.
        OrderedDictionary<Ref<Objective>, List<PlanPath>>? astray = null;
        for (var i = 0; i < part.Touchpoints.Count; i++)
        {
            if (part.Touchpoints[i].Objective is { } objective && !LeadsTo(objective, end, context))
            {
                astray ??= [];
                astray.TryAdd(objective, []);
                astray[objective].Add(context.Path.Property("touchpoints").Item(i).Property("objective"));
            }
        }

        if (astray is not null)
        {
            Report(part, end, astray, context);
        }
    }

    private static void Report(
        Journey journey,
        Objective end,
        OrderedDictionary<Ref<Objective>, List<PlanPath>> astray,
        RuleContext context
    )
    {
        foreach (var (objective, places) in astray)
        {
            context.ReportOn(
                places[0],
                places.Skip(1),
                new("objective", context.Index.Find<Objective>(objective)?.Name ?? objective.Id),
                new("end", end.Name),
                new("journey", journey.Name)
            );
        }
    }

    private static bool LeadsTo(Ref<Objective> objective, Objective end, RuleContext context) =>
        context.Index.LeadsTo(objective, end.Id);

    /// <summary>An objective that contributes to nothing yet can contribute to the end objective, unless that closes a circle.</summary>
    public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding)
    {
        var index = new PlanIndex(plan);
        var places = PlanPlaces.Order(plan, finding.Path);
        var journey = plan.Operational.Journeys[places[^3]];
        var objective = journey.Touchpoints[places[^1]].Objective;
        return
            index.FindIndexed<Objective>(objective) is { Element.ContributesTo: null } step
            && journey.EndObjective is { } end
            && !index.LeadsTo(end, step.Element.Id)
            ? new(
                new(
                    $"laat de doelstelling '{step.Element.Id}' met 'contributesTo' bijdragen aan '{end}'",
                    $"let the objective '{step.Element.Id}' contribute to '{end}' by 'contributesTo'"
                ),
                PlanTraversal.Update<Objective>(plan, step.Path, part => part with { ContributesTo = end })
            )
            : null;
    }
}
