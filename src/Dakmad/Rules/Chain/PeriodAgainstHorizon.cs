using System;
using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;
using NodaTime;

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
    )
    {
        Least = 1,
        Most = 1200,
        IsWhole = true,
    };

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
                "De periode van een niveau past bij de horizon ervan: strategisch minstens een jaar, tactisch en operationeel hoogstens een jaar. De bronnen van Dakmad zeggen hier niets over; het is een Dakmad-standaard, niet uit een bron. Daarom staat de regel standaard uit.",
                "The period of a level fits its horizon: strategic at least a year, tactical and operational at most a year. The sources of Dakmad say nothing about it; it is a Dakmad default, not from a source. So the rule is off by default."
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
        Check(part.Strategic.Period, PlanLevel.Strategic, end => end >= 0, context, months);
        Check(part.Tactical.Period, PlanLevel.Tactical, end => end <= 0, context, months);
        Check(part.Operational.Period, PlanLevel.Operational, end => end <= 0, context, months);
    }

    private static void Check(DateRange? period, PlanLevel level, Func<int, bool> fits, RuleContext context, int months)
    {
        if (period is { Start: { } start, End: { } end } && !fits(Compare(start, end, months)))
        {
            context.ReportOn(
                level.Path().Property("period"),
                [],
                new("level", Terms.Of(level).Label),
                new("period", FigureText.Days(period)),
                new("horizon", Horizon(level, months))
            );
        }
    }

    /// <summary>
    /// Whether a period is shorter than, as long as or longer than a number of months, of which the last day is one day
    /// before that on which the next begins. No period reaches beyond the year 9999.
    /// </summary>
    private static int Compare(LocalDate start, LocalDate end, int months)
    {
        var beyond = (start.Year * 12) + start.Month - 1 + months - (10_000 * 12);
        if (beyond < 0)
        {
            return end.CompareTo(start.PlusMonths(months).PlusDays(-1));
        }

        return beyond == 0 && start.Day == 1 && end is { Year: 9999, Month: 12, Day: 31 } ? 0 : -1;
    }

    private static LocalizedText Horizon(PlanLevel level, int months)
    {
        var number = months.ToString(CultureInfo.InvariantCulture);
        return level == PlanLevel.Strategic
            ? new($"ten minste {number} maanden", $"at least {number} months")
            : new($"ten hoogste {number} maanden", $"at most {number} months");
    }
}
