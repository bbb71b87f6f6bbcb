using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A text of the template that nobody has replaced: a question to the author, not an answer [S3:42-76].</summary>
internal sealed class TemplateText : Rule<PlanPart>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2031",
            Severity = Severity.Suggestion,
            Title = new("Tekst van het sjabloon", "Text of the template"),
            Message = new(
                "Hier staat nog de tekst van het sjabloon: '{text}'",
                "This is still the text of the template: '{text}'"
            ),
            Rationale = new(
                "Elk niveau van DAKMAD maakt keuzes voor zes letters. Een nieuw plan vraagt per onderdeel wat er moet komen te staan; zolang de vraag er staat, is de keuze niet gemaakt.",
                "Each level of DAKMAD makes choices for six letters. A new plan asks of each part what should stand there; as long as the question stands, the choice has not been made."
            ),
            Remedy = new(
                "Vul in wat er wordt gevraagd, of haal de tekst weg.",
                "Fill in what is asked, or take the text away."
            ),
            Exemption = new("Zolang een plan nog wordt geschreven.", "While a plan is still being written."),
            Citations = [new("S3", 42, 76)],
        };

    /// <summary>Whether a part, apart from the elements in it, still has a text of the template.</summary>
    public static bool IsIn(PlanPart part) =>
        (part is PlanElement element && IsAsked(element.Description))
        || part switch
        {
            StrategicChoice choice => IsAsked(choice.Rationale),
            Persona persona => persona.Goals.Any(IsAsked)
                || persona.Motivations.Any(IsAsked)
                || persona.Worries.Any(IsAsked),
            Need need => IsAsked(need.Statement),
            _ => false,
        };

    protected override void Check(PlanPart part, RuleContext context)
    {
        if (part is PlanElement element)
        {
            Look("description", element.Description, context);
        }

        switch (part)
        {
            case StrategicChoice choice:
                Look("rationale", choice.Rationale, context);
                break;
            case Persona persona:
                Look("goals", persona.Goals, context);
                Look("motivations", persona.Motivations, context);
                Look("worries", persona.Worries, context);
                break;
            case Need need:
                Look("statement", need.Statement, context);
                break;
            default:
                break;
        }
    }

    private static void Look(string property, ValueList<string> texts, RuleContext context)
    {
        foreach (var text in texts)
        {
            Look(property, text, context);
        }
    }

    private static void Look(string property, string? text, RuleContext context)
    {
        if (IsAsked(text))
        {
            context.ReportAt(property, new DiagnosticArgument("text", text!));
        }
    }

    private static bool IsAsked(string? text) => text is not null && TemplateTexts.Contains(text);
}
