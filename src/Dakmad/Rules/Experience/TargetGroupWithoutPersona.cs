using System;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Experience;

/// <summary>A target group that journeys are for and that no persona stands for [S1:263-267].</summary>
internal sealed class TargetGroupWithoutPersona : Rule<TargetGroup>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7001",
            Severity = Severity.Suggestion,
            Title = new("Doelgroep zonder persona", "Target group without a persona"),
            Message = new(
                "De doelgroep '{group}' legt customer journeys af, maar heeft geen persona.",
                "The target group '{group}' walks journeys but has no persona."
            ),
            Rationale = new(
                "Een customer journey teken je door de ogen van een klant. Een persona geeft de doelgroep een gezicht, met doelen, drijfveren en zorgen; zonder persona blijft de reis algemeen.",
                "A journey is drawn through the eyes of a customer. A persona gives the target group a face, with goals, motivations and worries; without one the journey stays generic."
            ),
            Remedy = new(
                "Voeg bij 'personas' een persona toe met deze doelgroep.",
                "Add a persona with this target group under 'personas'."
            ),
            Exemption = new(
                "Als de klant van deze doelgroep al op een andere manier is beschreven, of als het plan nog een schets is: in een plan zonder enige persona wordt maar één doelgroep genoemd.",
                "When the customer of this target group is described in another way, or the plan is still a draft: in a plan without any persona only one target group is named."
            ),
            Citations = [new("S1", 263, 267)],
        };

    protected override void Check(TargetGroup part, RuleContext context)
    {
        if (IsWalking(part.Id, context) && !HasPersona(part.Id, context) && !IsToldAlready(part, context))
        {
            context.Report(new DiagnosticArgument("group", part.Name));
        }
    }

    private static bool IsWalking(string group, RuleContext context)
    {
        foreach (var journey in context.Plan.Operational.Journeys)
        {
            foreach (var target in journey.TargetGroups)
            {
                if (string.Equals(target.Id, group, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A persona may stand for the group itself, for a part of it, or for what it is a part of.</summary>
    private static bool HasPersona(string group, RuleContext context)
    {
        foreach (var persona in context.Plan.Personas)
        {
            if (
                persona.TargetGroup is { } other
                && (IsPartOf(other, group, context.Index) || IsPartOf(group, other.Id, context.Index))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOf(Ref<TargetGroup> part, string whole, PlanIndex index) =>
        index.LeadsTo(part, static group => group.Specialises, whole);

    /// <summary>That a plan has no personas at all is said once.</summary>
    private static bool IsToldAlready(TargetGroup part, RuleContext context)
    {
        if (!context.Plan.Personas.IsEmpty)
        {
            return false;
        }

        foreach (var group in context.Index.All<TargetGroup>())
        {
            if (string.CompareOrdinal(group.Element.Id, part.Id) < 0 && IsWalking(group.Element.Id, context))
            {
                return true;
            }
        }

        return false;
    }
}
