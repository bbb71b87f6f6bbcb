using System;
using System.Collections.Generic;
using System.Linq;
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
                "Voor de doelgroep '{group}' is geen persona beschreven.",
                "No persona is described for the target group '{group}'."
            ),
            Rationale = new(
                "Een customer journey teken je door de ogen van een klant. Een persona geeft de doelgroep een gezicht, met doelen, drijfveren en zorgen; zonder persona blijft de customer journey algemeen.",
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
        if (
            context.Index.Use.Names(part)
            && context.OfPlan(static index => new PersonaGroups(index)) is var personas
            && !personas.Has(part)
            && !personas.IsToldAlready(part)
        )
        {
            context.Report(new DiagnosticArgument("group", part.Name));
        }
    }

    private sealed class PersonaGroups
    {
        private readonly HashSet<string> _related;

        /// <summary>The target group for which it is said that a plan has no personas at all; null when it has some.</summary>
        private readonly string? _told;

        public PersonaGroups(PlanIndex index)
        {
            _related = index
                .Lineage<TargetGroup>()
                .Related(index.Plan.Personas.Select(persona => persona.TargetGroup?.Id).OfType<string>());
            _told = index.Plan.Personas.IsEmpty
                ? index
                    .All<TargetGroup>()
                    .Where(group => index.Use.Names(group.Element))
                    .Select(group => group.Element.Id)
                    .Min(StringComparer.Ordinal)
                : null;
        }

        /// <summary>A persona may stand for the group itself, for a part of it, or for what it is a part of.</summary>
        public bool Has(TargetGroup group) => _related.Contains(group.Id);

        /// <summary>That a plan has no personas at all is said once.</summary>
        public bool IsToldAlready(TargetGroup group) => _told is not null && _told != group.Id;
    }
}
