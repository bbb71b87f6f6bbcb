using System;
using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A period of a level that does not fit the horizon usually given for it; off by default, since it is from no source document.</summary>
internal sealed class PeriodAgainstHorizon : Rule<MarketingPlan>
{
    private static readonly RuleParameter Months = new(
        "months",
        12,
        new(
            "Het aantal maanden dat een strategische periode ten minste en een andere ten hoogste duurt.",
            "The number of months that a strategic period lasts at least and another at most."
        )
    );

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2013",
            Severity = Severity.Suggestion,
            Title = new("Periode past niet bij het niveau", "Period does not fit its level"),
            Message = new(
                "De periode op {level} niveau ({period}) past niet bij de gebruikelijke horizon: {horizon}.",
                "The period of the {level} level ({period}) does not fit its usual horizon: {horizon}."
            ),
            Rationale = new(
                "De periode van een niveau past bij de horizon ervan: strategisch meer dan een jaar, tactisch ongeveer een jaar, operationeel korter. De bronnen van Dakmad zeggen hier niets over; het is een Dakmad-standaard, niet uit een bron. Daarom staat de regel standaard uit.",
                "The period of a level fits its horizon: strategic more than a year, tactical about a year, operational less. The sources of Dakmad say nothing about it; it is a Dakmad default, not from a source. So the rule is off by default."
            ),
            Remedy = new(
                "Pas de periode aan, of neem de keuze op het niveau op waar hij hoort.",
                "Adjust the period, or make the choice on the level where it belongs."
            ),
            Exemption = new(
                "Een plan voor één seizoen of één actie mag korter zijn.",
                "A plan for one season or one promotion may be shorter."
            ),
            Citations = [],
        };

    public override bool IsOnByDefault => false;

    public override ValueList<RuleParameter> Parameters => [Months];

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var months = (int)context.Parameter(Months.Name);
        Check(part.Strategic.Period, PlanLevel.Strategic, "strategic", end => end >= 0, context, months);
        Check(part.Tactical.Period, PlanLevel.Tactical, "tactical", end => end <= 0, context, months);
        Check(part.Operational.Period, PlanLevel.Operational, "operational", end => end <= 0, context, months);
    }

    private static void Check(
        DateRange? period,
        PlanLevel level,
        string property,
        Func<int, bool> fits,
        RuleContext context,
        int months
    )
    {
        // The last day of a year is one day before the day on which the next begins.
        if (period is { Start: { } start, End: { } end } && !fits(end.PlusDays(1).CompareTo(start.PlusMonths(months))))
        {
            context.ReportOn(
                context.Path.Property(property).Property("period"),
                [],
                new("level", Terms.Of(level).Label),
                new("period", period.ToString()),
                new("horizon", Horizon(level, months))
            );
        }
    }

    private static LocalizedText Horizon(PlanLevel level, int months)
    {
        var number = months.ToString(CultureInfo.InvariantCulture);
        return level == PlanLevel.Strategic
            ? new($"ten minste {number} maanden", $"at least {number} months")
            : new($"ten hoogste {number} maanden", $"at most {number} months");
    }
}
