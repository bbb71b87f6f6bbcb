using System.Collections.Generic;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A high level of service where nobody serves, or hardly [S3:54-58].</summary>
internal sealed class HighServiceWithoutMeaning : EmptyLabelRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4019",
            Severity = Severity.Suggestion,
            Title = new("Hoge service die geen hoge service kan zijn", "High service that cannot be any"),
            Message = new(
                "Het plan noemt '{touchpoint}' hoge service, maar {why}. Daarom telt het niet mee als hoge service.",
                "The plan marks '{touchpoint}' as high service, but {why}. It therefore does not count as high service."
            ),
            Rationale = new(
                "Een hoog niveau van service betekent bijvoorbeeld dat de klant iemand kan bellen. Waar geen medewerker is, waar die er hooguit een paar uur per week is, waar een antwoord dagen op zich laat wachten of waar alleen de organisatie belt, zegt het label iets wat het plan tegenspreekt. De grenzen zijn van Dakmad.",
                "A high level of service means for example that customers can phone somebody. Where there is no person, where one is there a few hours a week at most, where an answer takes days, or where only the organisation calls, the label says what the plan contradicts. The bounds are those of Dakmad."
            ),
            Remedy = new(
                "Kies een lager 'level', of pas 'handling', 'hours', 'responseTime' of 'initiator' aan.",
                "Choose a lower 'level', or change 'handling', 'hours', 'responseTime' or 'initiator'."
            ),
            Exemption = new(
                "Als uit onderzoek blijkt dat klanten deze afhandeling zonder medewerker als hoge service ervaren.",
                "When customers themselves hold this service without a person to be high, and that was measured."
            ),
            Citations = [new("S3", 54, 58)],
        };

    protected override IEnumerable<EmptyLabel> Labels(EmptyLabels labels, RuleContext context) => labels.High();
}
