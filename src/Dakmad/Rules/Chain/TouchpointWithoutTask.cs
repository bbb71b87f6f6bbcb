using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A touchpoint of which nobody says what has to be done for it [S3:117-119].</summary>
internal sealed class TouchpointWithoutTask : Rule<Touchpoint>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2009",
            Severity = Severity.Suggestion,
            Title = new("Contactmoment zonder taak", "Touchpoint without a task"),
            Message = new(
                "Voor het contactmoment '{touchpoint}' staat nog niet wat er moet gebeuren.",
                "For the touchpoint '{touchpoint}' nothing says yet what has to be done."
            ),
            Rationale = new(
                "Bij elk contactmoment staan de taken die ervoor moeten gebeuren. Ze liggen een niveau dieper dan de activiteit; zonder taak weet niemand wat hij moet doen om het contact te laten slagen.",
                "Each touchpoint names the tasks that have to be done for it. They lie one level below the activity; without a task nobody knows what to do to make the contact work."
            ),
            Remedy = new(
                "Noem een of meer taken, zoals 'Presenteren actie' bij een televisiespot.",
                "Name one or more tasks, such as 'Present the promotion' for a television spot."
            ),
            Exemption = new(
                "Zolang de contactmomenten nog worden verkend, of als een andere organisatie de taken uitvoert en plant.",
                "While touchpoints are still being explored, or when another organisation plans and carries out the tasks."
            ),
            Citations = [new("S3", 117, 119)],
        };

    protected override void Check(Touchpoint part, RuleContext context)
    {
        if (part.Tasks.IsEmpty)
        {
            context.Report(new DiagnosticArgument("touchpoint", part.Name));
        }
    }
}
