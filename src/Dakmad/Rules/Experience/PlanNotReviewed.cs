using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Rules.Experience;

/// <summary>A plan that nobody has looked at for long [S1:371].</summary>
internal sealed class PlanNotReviewed : Rule<MarketingPlan>
{
    private static readonly RuleParameter Months = new(
        "months",
        12,
        new(
            "Na hoeveel maanden een plan opnieuw bekeken moet zijn. Dakmad-standaard, niet uit een bron.",
            "After how many months a plan has to be reviewed. Dakmad default, not from a source."
        )
    )
    {
        Least = 1,
        Most = 1200,
        IsWhole = true,
    };

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7008",
            Severity = Severity.Suggestion,
            Title = new("Plan lang niet bijgesteld", "Plan not reviewed for long"),
            Message = new(
                "Het plan is voor het laatst bekeken op {day}, meer dan {months} maanden voor {today}.",
                "The plan was last reviewed on {day}, more than {months} months before {today}."
            ),
            Rationale = new(
                "Een customer journey map is een levend document: behoeften en gedrag van klanten veranderen, en de kaart verandert mee. Regelmatig evalueren hoort erbij; hoe vaak, zegt de bron niet.",
                "A journey map is a living document: needs and behaviour of customers change, and the map with them. Regular review is part of it; how often, the source does not say."
            ),
            Remedy = new(
                "Loop het plan na met nieuwe gegevens en zet de dag bij 'reviewedOn'.",
                "Go through the plan with new data and put the day under 'reviewedOn'."
            ),
            Exemption = new(
                "Bij een afgesloten plan, of een uitgewerkt voorbeeld.",
                "With a plan that has ended, or a worked example."
            ),
            Citations = [new("S1", 371)],
        };

    public override ValueList<RuleParameter> Parameters => [Months];

    public override bool NeedsToday => true;

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        if (
            context.Today is { } today
            && part.ReviewedOn is { } reviewed
            && (int)context.Parameter(Months.Name) is var months
            && Period.Between(reviewed, today, PeriodUnits.Months | PeriodUnits.Days) is { } since
            && (since.Months > months || (since.Months == months && since.Days > 0))
        )
        {
            context.ReportAt(
                "reviewedOn",
                new DiagnosticArgument("day", FigureText.Date(reviewed)),
                new("months", LocalizedText.Same(months.ToString(CultureInfo.InvariantCulture))),
                new("today", FigureText.Date(today))
            );
        }
    }
}
