using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A suppression of a rule that is in the catalogue no more: it does nothing, and is told where to look.</summary>
internal sealed class SuppressionOfRetiredRule : Rule<Suppression>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2100",
            Severity = Severity.Suggestion,
            Title = new("Uitzondering op een vervallen regel", "Suppression of a retired rule"),
            Message = new(
                "De uitzondering op {rule} doet niets meer: die regel is vervallen in versie {version}. Kijk nu bij {successors}.",
                "The suppression of {rule} does nothing any more: that rule was retired in version {version}. What it said now belongs to {successors}."
            ),
            Rationale = new(
                "Een regel die iets anders is gaan betekenen, krijgt een nieuw nummer: de reden van een uitzondering ging over wat de oude regel vond.",
                "A rule that has come to mean something else gets a new number: the reason of a suppression was about what the old rule found."
            ),
            Remedy = new(
                "Haal de uitzondering weg, of maak er een op een van de opvolgers van als de reden ook daarvoor geldt.",
                "Remove the suppression, or make it one of a successor if its reason holds for that as well."
            ),
            Citations = [],
        };

    protected override void Check(Suppression part, RuleContext context)
    {
        if (RuleCatalogue.History.FindRetired(part.Rule) is { } retired)
        {
            context.ReportAt(
                "rule",
                new DiagnosticArgument("rule", retired.Id),
                new("version", retired.Since),
                new("successors", retired.Named)
            );
        }
    }
}
