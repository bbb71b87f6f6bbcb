using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Objectives;

/// <summary>An objective that bears the name of an activity or event: what is done, not what it brings [S3:160-170].</summary>
internal sealed class ObjectiveNamesActivity : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK5052",
            Severity = Severity.Suggestion,
            Title = new("Doelstelling noemt een activiteit", "Objective names an activity"),
            Message = new(
                "De doelstelling '{objective}' draagt de naam van een {kind} en zegt niet wat er moet worden bereikt.",
                "The objective '{objective}' bears the name of an {kind} and does not say what is to be reached."
            ),
            Rationale = new(
                "Activiteiten en doelstellingen zijn verschillende letters van DAKMAD: een activiteit is wat de organisatie doet, een doelstelling wat ze ermee wil bereiken. Een doelstelling die zelf een activiteit is, is gehaald zodra het werk is gedaan, ook als het niets oplevert.",
                "Activities and objectives are different letters of DAKMAD: an activity is what the organisation does, an objective what it wants to reach by it. An objective that is an activity itself is reached once the work is done, even if it brings nothing."
            ),
            Remedy = new(
                "Noem het resultaat, zoals 'In 2027 komt 8 procent door de nieuwsbrief terug' in plaats van 'Nieuwsbrief'.",
                "Name the result, such as 'In 2027 8 per cent come back by the newsletter' instead of 'Newsletter'."
            ),
            Exemption = new(
                "Als een woord zowel de activiteit als het resultaat noemt, zoals 'Bestellingen'.",
                "When one word names both the activity and the result, such as 'Orders'."
            ),
            Citations = [new("S3", 160, 170), new("Doran1981")],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var objectives = context.Index.All<Objective>();
        if (objectives.Count == 0)
        {
            return;
        }

        var work = new Dictionary<string, Type>(StringComparer.Ordinal);
        Add<Activity>(work, context);
        Add<MarketingEvent>(work, context);
        foreach (var objective in objectives)
        {
            if (work.TryGetValue(LabelForm.Of(objective.Element.Name), out var type))
            {
                context.ReportOn(
                    objective.Path.Property("name"),
                    [],
                    new("objective", objective.Element.Name),
                    new("kind", Terms.OfType(type).Label)
                );
            }
        }
    }

    private static void Add<T>(Dictionary<string, Type> work, RuleContext context)
        where T : PlanElement
    {
        foreach (var element in context.Index.All<T>())
        {
            // A name of signs alone has an empty form, which says nothing.
            if (LabelForm.Of(element.Element.Name) is { Length: > 0 } form)
            {
                work.TryAdd(form, typeof(T));
            }
        }
    }
}
