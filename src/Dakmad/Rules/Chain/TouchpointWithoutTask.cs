using System.Globalization;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A touchpoint of which nobody says what has to be done for it [S3:117-119].</summary>
internal sealed class TouchpointWithoutTask : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2009",
            Severity = Severity.Suggestion,
            Title = new("Contactmoment zonder taak", "Touchpoint without a task"),
            Message = new(
                "Bij {touchpoints} staan nog geen taken. Schrijf op wie wat doet.",
                "There are no tasks yet for {touchpoints}. Write down who does what."
            ),
            Rationale = new(
                "Bij een contactmoment kun je de taken benoemen, één niveau dieper dan de activiteit. Zonder taken is niet duidelijk wie wat moet doen om het contact te laten slagen.",
                "The tasks of a touchpoint can be named, one level below the activity. Without them it is not clear who has to do what to make the contact work."
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

    protected override void Check(Journey part, RuleContext context)
    {
        var without = 0;
        foreach (var touchpoint in part.Touchpoints)
        {
            without += touchpoint.Tasks.IsEmpty ? 1 : 0;
        }

        // A journey that has no tasks yet is one finding, not one for every touchpoint.
        if (without > 1 && without == part.Touchpoints.Count)
        {
            context.ReportAt("touchpoints", new DiagnosticArgument("touchpoints", All(part)));
            return;
        }

        for (var i = 0; without > 0 && i < part.Touchpoints.Count; i++)
        {
            if (part.Touchpoints[i].Tasks.IsEmpty)
            {
                context.ReportOn(
                    context.Path.Property("touchpoints").Item(i),
                    [],
                    new DiagnosticArgument("touchpoints", One(part.Touchpoints[i]))
                );
            }
        }
    }

    private static LocalizedText One(Touchpoint touchpoint) =>
        new($"het contactmoment '{touchpoint.Name}'", $"the touchpoint '{touchpoint.Name}'");

    private static LocalizedText All(Journey journey)
    {
        var number = journey.Touchpoints.Count.ToString(CultureInfo.InvariantCulture);
        return new(
            $"de {number} contactmomenten van de customer journey '{journey.Name}'",
            $"the {number} touchpoints of the journey '{journey.Name}'"
        );
    }
}
