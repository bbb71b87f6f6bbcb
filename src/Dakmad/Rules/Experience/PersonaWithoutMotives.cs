using Dakmad.Diagnostics;

namespace Dakmad.Rules.Experience;

/// <summary>A persona of whom no more is known than a name [S1:263-267].</summary>
internal sealed class PersonaWithoutMotives : Rule<Persona>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7002",
            Severity = Severity.Suggestion,
            Title = new("Persona zonder drijfveren", "Persona without motives"),
            Message = new(
                "De persona '{persona}' heeft geen doelen, geen drijfveren en geen zorgen.",
                "The persona '{persona}' has no goals, no motivations and no worries."
            ),
            Rationale = new(
                "Een persona gaat verder dan demografische gegevens: wat wil de klant bereiken, waarom, en waar maakt die zich zorgen over? Anders is het een doelgroep met een voornaam.",
                "A persona goes beyond demographics: it tells what a customer wants to reach, what moves and what worries them. Otherwise it is a target group with a first name."
            ),
            Remedy = new(
                "Beschrijf de doelen ('goals'), drijfveren ('motivations') of zorgen ('worries') van de persona.",
                "Describe the goals, motivations or worries of the persona."
            ),
            Exemption = new(
                "Als het portret elders staat en hier alleen wordt aangehaald.",
                "When the portrait stands elsewhere and is only referred to here."
            ),
            Citations = [new("S1", 263, 267)],
        };

    protected override void Check(Persona part, RuleContext context)
    {
        if (part.Goals.IsEmpty && part.Motivations.IsEmpty && part.Worries.IsEmpty)
        {
            context.Report(new DiagnosticArgument("persona", part.Name));
        }
    }
}
