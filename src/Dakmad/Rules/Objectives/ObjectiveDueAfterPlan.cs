using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Rules.Objectives;

/// <summary>An objective that is due when the plan is over [S3:166-170].</summary>
internal sealed class ObjectiveDueAfterPlan : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK6042",
            Severity = Severity.Suggestion,
            Title = new("Deadline na het plan", "Deadline after the plan"),
            Message = new(
                "De deadline van '{objective}' ({deadline}) ligt na het einde van het plan ({end}).",
                "The deadline of '{objective}' ({deadline}) lies after the end of the plan ({end})."
            ),
            Rationale = new(
                "Met een plan wil je doelstellingen binnen de looptijd halen. Ligt de deadline later, dan werkt dit plan er niet meer aan, of wordt het resultaat later gemeten; dat laatste hoort erbij te staan.",
                "A plan is to reach its objectives within its period. Where the deadline is later, this plan no longer works on it, or the result is measured later; the latter should be stated."
            ),
            Remedy = new(
                "Zet de deadline binnen het plan, of schrijf bij 'description' waarom later wordt gemeten.",
                "Put the deadline within the plan, or write under 'description' why it is measured later."
            ),
            Exemption = new(
                "Als het resultaat pas later te meten is en dat bij 'description' staat ('wordt later gemeten', 'measured later').",
                "When the result can only be measured later and the description says so ('wordt later gemeten', 'measured later')."
            ),
            Citations = [new("S3", 166, 170), new("Doran1981")],
        };

    /// <summary>Words by which a description gives a reason for a later day.</summary>
    private static readonly string[] Reasons =
    [
        "meten",
        "gemeten",
        "meting",
        "metingen",
        "meetmoment",
        "later",
        "pas",
        "omdat",
        "want",
        "na afloop",
        "effect",
        "measured",
        "measure",
        "measurement",
        "because",
        "since",
        "after",
        "lag",
    ];

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        if (part.Period?.End is not { } end)
        {
            return;
        }

        foreach (var objective in context.Index.All<Objective>())
        {
            var last = objective.Level == PlanLevel.Strategic ? Horizon(part, end) : end;
            if (objective.Element.Deadline is { } deadline && deadline > last && !HasReason(objective.Element))
            {
                context.ReportOn(
                    objective.Path.Property("deadline"),
                    [],
                    new("objective", objective.Element.Name),
                    new("deadline", FigureText.Date(deadline)),
                    new("end", FigureText.Date(last.Value))
                );
            }
        }
    }

    /// <summary>
    /// How far the strategy looks: further than the plan where it says so, and in a plan of a year without a period of its
    /// own nobody knows.
    /// </summary>
    private static LocalDate? Horizon(MarketingPlan plan, LocalDate end) =>
        plan.Strategic.Period?.End is { } further ? LocalDate.Max(further, end)
        : plan.Period?.Start is { } start && (start.Year == LocalDate.MaxIsoValue.Year || end < start.PlusYears(1))
            ? null
        : end;

    /// <summary>Whether an objective says why it is due later.</summary>
    public static bool HasReason(Objective objective) =>
        objective.Description is { } description
        && NameWords.Of(description).Any(word => Array.IndexOf(Reasons, word) >= 0);
}
