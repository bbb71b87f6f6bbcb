using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>A plan that wants to lead in several value disciplines at once (Treacy and Wiersema, 1995).</summary>
internal sealed class SeveralLeads : Rule<StrategicChoice>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4007",
            Severity = Severity.Warning,
            Title = new("Meer dan één leidende waardestrategie", "More than one leading value discipline"),
            Message = new(
                "Het plan wil tegelijk uitblinken in {disciplines}; kies er één, of leg uit waarom het er meer zijn.",
                "The plan wants to excel in {disciplines} at once; choose one, or explain why there are more."
            ),
            Rationale = new(
                "Volgens Treacy en Wiersema is een organisatie in één waardestrategie de beste van de markt en blijft die in de andere twee op het minimum van de markt: wat de ene vraagt, zoals lage kosten, gaat ten koste van wat de andere vraagt, zoals maatwerk. Zelf noemen ze ook enkele organisaties die in twee waardestrategieën uitblinken; vandaar dat een reden genoeg is.",
                "According to Treacy and Wiersema an organisation is the best of the market in one value discipline and keeps up in the other two: what one asks, such as low cost, goes at the expense of what another asks, such as customisation. They name a few organisations themselves that excel in two, which is why a reason is enough."
            ),
            Remedy = new(
                "Kies één waardestrategie met 'lead' en geef de andere 'threshold', of leg bij 'rationale' vast waarom het er meer zijn.",
                "Choose one value discipline with 'lead' and give the others 'threshold', or state under 'rationale' why there are more."
            ),
            Exemption = new(
                "Als het plan een reden geeft, bij 'rationale' van de strategie of van de ambities, zoals onderdelen die elk hun eigen waardestrategie hebben. Dan zwijgt de regel.",
                "When the plan gives a reason, under 'rationale' of the strategy or of the ambitions, such as business units that each have a value discipline of their own. Then the rule is silent."
            ),
            Citations = [new("TreacyWiersema1995")],
        };

    protected override void Check(StrategicChoice part, RuleContext context)
    {
        EnumSet<ValueDiscipline> leads = part.Discipline is { } chosen ? [chosen] : [];
        foreach (var ambition in part.Ambitions)
        {
            leads = ambition.Standing == DisciplineStanding.Lead ? leads.With(ambition.Discipline) : leads;
        }

        if (leads.Count > 1 && !IsExplained(part))
        {
            context.ReportAt(
                "ambitions",
                new DiagnosticArgument(
                    "disciplines",
                    Listing.And([.. leads.Select(discipline => Terms.Of(discipline).Label)])
                )
            );
        }
    }

    /// <summary>Whether the plan says why: of its strategy, or of every discipline in which it leads besides the first.</summary>
    private static bool IsExplained(StrategicChoice part)
    {
        var unexplained = part
            .Ambitions.Where(ambition => ambition is { Standing: DisciplineStanding.Lead, Rationale: null })
            .Select(ambition => ambition.Discipline)
            .Where(discipline => discipline != part.Discipline)
            .Distinct()
            .Count();
        return part.Rationale is not null || unexplained <= (part.Discipline is null ? 1 : 0);
    }
}
