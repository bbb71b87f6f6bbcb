using System;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Experience;

/// <summary>A plan that knows several personas and draws every journey for all of them [S1:373-375].</summary>
internal sealed class OneMapForAllPersonas : Rule<OperationalLevel>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7003",
            Severity = Severity.Suggestion,
            Title = new("Eén customer journey voor alle persona's", "One journey for all personas"),
            Message = new(
                "Het plan kent {number} persona's ({personas}), maar geen customer journey maakt onderscheid tussen hen.",
                "The plan knows {number} personas ({personas}), but no journey tells them apart."
            ),
            Rationale = new(
                "Verschillende soorten klanten hebben hun eigen behoeften, vragen en twijfels en volgen een ander pad. Eén kaart voor allemaal is voor niemand echt relevant.",
                "Different kinds of customers have needs, questions and doubts of their own and walk another path. One map for all of them is really relevant to none."
            ),
            Remedy = new(
                "Teken voor de belangrijkste persona's een eigen customer journey, of noem bij 'personas' voor wie een customer journey is.",
                "Draw a journey of its own for the main personas, or state under 'personas' whom a journey is for."
            ),
            Exemption = new(
                "Als de persona's alleen in beleving verschillen en niet in de weg die ze afleggen.",
                "When the personas differ in experience only and not in the way they go."
            ),
            Citations = [new("S1", 373, 375)],
        };

    protected override void Check(OperationalLevel part, RuleContext context)
    {
        var personas = context.Plan.Personas;
        if (
            personas.Count > 1
            && !part.Journeys.IsEmpty
            && part.Journeys.All(journey => personas.All(persona => IsFor(journey, persona, context.Index)))
        )
        {
            context.ReportAt(
                "journeys",
                new("number", LocalizedText.Same(personas.Count.ToString(CultureInfo.InvariantCulture))),
                new(
                    "personas",
                    LocalizedText.Same(
                        string.Join(", ", personas.Select(persona => persona.Name).Order(StringComparer.Ordinal))
                    )
                )
            );
        }
    }

    /// <summary>
    /// A journey is for the personas it names; else for those of its target groups; else for all. So are touchpoints: one
    /// that is for some personas tells them apart.
    /// </summary>
    private static bool IsFor(Journey journey, Persona persona, PlanIndex index) =>
        journey.Touchpoints.All(touchpoint =>
            touchpoint.Personas.IsEmpty || touchpoint.Personas.Contains(new Ref<Persona>(persona.Id))
        )
        && (
            journey.Personas.IsEmpty
                ? IsOfGroups(journey.TargetGroups, persona, index)
                : journey.Personas.Contains(new Ref<Persona>(persona.Id))
        );

    private static bool IsOfGroups(ValueList<Ref<TargetGroup>> groups, Persona persona, PlanIndex index) =>
        groups.IsEmpty
        || persona.TargetGroup is not { } own
        || groups.Any(group => IsPartOf(own, group, index) || IsPartOf(group, own, index));

    private static bool IsPartOf(Ref<TargetGroup> part, Ref<TargetGroup> whole, PlanIndex index) =>
        index.LeadsTo(part, whole.Id);
}
