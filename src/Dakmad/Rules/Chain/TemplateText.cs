using System.Collections.Generic;
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
    public static bool IsIn(PlanPart part) => Of(part).Any();

    protected override void Check(PlanPart part, RuleContext context)
    {
        foreach (var (property, text) in Of(part))
        {
            context.ReportAt(property, new DiagnosticArgument("text", text));
        }
    }

    private static IEnumerable<(string Property, string Text)> Of(PlanPart part) =>
        Texts(part).Where(text => text.Text is not null && TemplateTexts.Contains(text.Text))!;

    private static IEnumerable<(string Property, string? Text)> Texts(PlanPart part)
    {
        if (part is PlanElement element)
        {
            yield return ("description", element.Description);
        }

        foreach (var text in OwnTexts(part))
        {
            yield return text;
        }
    }

    private static IEnumerable<(string Property, string? Text)> OwnTexts(PlanPart part) =>
        part switch
        {
            StrategicChoice choice => [("rationale", choice.Rationale)],
            Persona persona =>
            [
                .. persona.Goals.Select(text => ("goals", text)),
                .. persona.Motivations.Select(text => ("motivations", text)),
                .. persona.Worries.Select(text => ("worries", text)),
            ],
            Need need => [("statement", need.Statement)],
            _ => [],
        };
}
