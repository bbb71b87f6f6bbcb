using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A suppression for which there is nothing any more that it keeps out of the report.</summary>
internal sealed class SuppressionWithoutFinding : Rule<Suppression>
{
    public const string Id = "DAK2099";

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = Id,
            Severity = Severity.Suggestion,
            Title = new("Uitzondering zonder bevinding", "Suppression without a finding"),
            Message = new(
                "De uitzondering op {rule} voor {place} is niet meer nodig: de regel meldt daar niets meer.",
                "The suppression of {rule} for {place} is no longer needed: the rule reports nothing there any more."
            ),
            Rationale = new(
                "Een uitzondering die niet meer nodig is, kan later een nieuwe bevinding verbergen, met een reden die over iets anders ging.",
                "A suppression that keeps nothing back any more hides what is added later, with a reason that was about something else."
            ),
            Remedy = new("Haal de uitzondering weg.", "Remove the suppression."),
            Exemption = new(
                "Over een regel die niet is toegepast, en over een uitzondering op deze regel zelf, zwijgt de regel.",
                "The rule is silent about a rule that was not applied, and about a suppression of itself."
            ),
            Citations = [],
        };

    protected override void Check(Suppression part, RuleContext context)
    {
        // Suppressions stand last in a plan, so that by now everything else in it has been looked at.
        if (part.Rule != Id && context.IsApplied(part) && !context.IsOfUse(part))
        {
            context.Report(new("rule", part.Rule), new("place", Place(part)));
        }
    }

    private static LocalizedText Place(Suppression suppression) =>
        suppression.Path is { } path ? LocalizedText.Same($"'{path}'") : new("het hele plan", "the whole plan");

    public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding)
    {
        var at = int.Parse(finding.Path.Segments[^1], CultureInfo.InvariantCulture);
        var suppression = plan.Suppressions[at];
        return new(
            new($"haal de uitzondering op {suppression.Rule} weg", $"remove the suppression of {suppression.Rule}"),
            plan with
            {
                Suppressions = [.. plan.Suppressions.Take(at), .. plan.Suppressions.Skip(at + 1)],
            }
        );
    }
}
