using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Objectives;

/// <summary>An objective without an indicator, a target or a deadline [S3:166-170; S1:297-299].</summary>
internal sealed class ObjectiveNotMeasurable : Rule<Objective>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK5051",
            Severity = Severity.Suggestion,
            Title = new("Doelstelling niet meetbaar", "Objective not measurable"),
            Message = new(
                "De doelstelling '{objective}' is nog niet meetbaar (SMART). Vul nog in: {missing}.",
                "The objective '{objective}' is not measurable yet (SMART). Still to be stated: {missing}."
            ),
            Rationale = new(
                "Of een doelstelling is gehaald, moet je kunnen meten: met welke KPI, tot welke waarde en op welke dag. Dat zijn de M en de T van een SMART-doelstelling.",
                "Objectives are to be reached, and whether they were has to be measurable: by which KPI, up to which value and on which day. These are the measurable and time-bound parts of a SMART objective."
            ),
            Remedy = new(
                "Geef de doelstelling een 'kpi', een 'target' en een 'deadline'.",
                "Give the objective a 'kpi', a 'target' and a 'deadline'."
            ),
            Exemption = new(
                "Zolang een plan nog wordt geschreven, of bij een strategische doelstelling die bewust alleen richting geeft.",
                "While a plan is still being written, or with a strategic objective that gives direction only, on purpose."
            ),
            Citations = [new("S3", 166, 170), new("S1", 297, 299), new("Doran1981")],
        };

    protected override void Check(Objective part, RuleContext context)
    {
        if (part is { Kpi: not null, Target: not null, Deadline: not null })
        {
            return;
        }

        var missing = new List<LocalizedText>();
        Add(part.Kpi is null, nameof(Objective.Kpi));
        Add(part.Target is null, nameof(Objective.Target));
        Add(part.Deadline is null, nameof(Objective.Deadline));
        context.Report(new("objective", part.Name), new("missing", Listing.Of(missing)));

        void Add(bool isMissing, string property)
        {
            if (isMissing)
            {
                missing.Add(Terms.OfProperty(typeof(Objective), property).Label);
            }
        }
    }
}
