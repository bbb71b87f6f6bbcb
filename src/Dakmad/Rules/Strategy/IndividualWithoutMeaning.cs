using System.Collections.Generic;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Customisation for each customer where nothing is made for one customer [S3:50-54].</summary>
internal sealed class IndividualWithoutMeaning : EmptyLabelRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4018",
            Severity = Severity.Suggestion,
            Title = new("Maatwerk dat geen maatwerk kan zijn", "Customisation that cannot be any"),
            Message = new(
                "'{touchpoint}' staat als maatwerk voor elke klant in het plan ('individual'), maar {why}. Daarom telt het niet mee als maatwerk.",
                "'{touchpoint}' is tailored to each customer in the plan ('individual'), but {why}. So it does not count as customisation."
            ),
            Rationale = new(
                "Maatwerk dient ervoor om elke klant individueel te bedienen. Een spot is voor iedereen dezelfde, en een bevestiging met de naam van de klant erop heeft nog niets voor hem op maat gemaakt.",
                "Customisation is there to serve each customer individually. A spot is the same for everybody, and a confirmation with the name of the customer on it has made nothing to measure yet."
            ),
            Remedy = new(
                "Zet 'customisation' op 'standard' of 'segmented', of leg vast bij welk contactmoment de klant wel op maat wordt bediend.",
                "Set 'customisation' to 'standard' or 'segmented', or state at which touchpoint the customer is served to measure."
            ),
            Exemption = new(
                "Als de afhandeling zelf voor elke klant anders is, zoals een levering op een zelfgekozen plek en tijd.",
                "When the handling itself differs for each customer, such as a delivery at a place and time of their choice."
            ),
            Citations = [new("S3", 50, 54)],
        };

    protected override IEnumerable<EmptyLabel> Labels(EmptyLabels labels, RuleContext context) => labels.Individual();
}
