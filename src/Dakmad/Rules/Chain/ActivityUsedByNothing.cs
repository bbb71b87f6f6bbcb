using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>An activity that belongs to no event and is used by no touchpoint [S3:101-107, 156-158].</summary>
internal sealed class ActivityUsedByNothing : Rule<Activity>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2040",
            Severity = Severity.Suggestion,
            Title = new("Losse activiteit", "Loose activity"),
            Message = new(
                "De activiteit '{activity}' staat los: geen enkel contactmoment of event gebruikt die.",
                "The activity '{activity}' is not connected to anything: no touchpoint or event uses it."
            ),
            Rationale = new(
                "Events worden uitgewerkt in activiteiten en taken, en in een customer journey komt een activiteit samen met een kanaal. Een activiteit die nergens bij hoort, voert niets van het plan uit.",
                "Events are worked out into activities and tasks, and in a journey an activity comes together with a channel. An activity that belongs to nothing carries out nothing of the plan."
            ),
            Remedy = new(
                "Noem de activiteit bij een contactmoment, noem bij 'events' voor welk event die is, of schrap de activiteit.",
                "State the activity at a touchpoint, state under 'events' which event it is for, or drop it."
            ),
            Exemption = new(
                "Bij activiteiten voor reguliere aankopen ('regularity' op 'regular') meldt de regel niets.",
                "The rule is silent about activities for regular purchases ('regularity' set to 'regular')."
            ),
            Citations = [new("S3", 101, 107), new("S3", 156, 158)],
        };

    protected override void Check(Activity part, RuleContext context)
    {
        if (
            part.Events.IsEmpty
            && part.Regularity != Regularity.Regular
            && !context.OfPlan(static index => new UsedActivities(index)).Contains(part.Id)
        )
        {
            context.Report(new DiagnosticArgument("activity", part.Name));
        }
    }
}
