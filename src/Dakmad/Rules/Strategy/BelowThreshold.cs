using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// A plan that wants to keep up in a value discipline, and of which no journey does better than go against it (Treacy and
/// Wiersema, 1995).
/// </summary>
internal sealed class BelowThreshold : VerdictRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4017",
            Severity = Severity.Suggestion,
            Title = new("Onder het minimum van de markt", "Below the minimum of the market"),
            Message = new(
                "In {discipline} wil het plan aan het minimum van de markt voldoen. {verdict}{reason}",
                "In {discipline} the plan wants to meet the minimum of the market. {verdict}{reason}"
            ),
            Rationale = new(
                "In een waardestrategie die je niet kiest, hoef je niet uit te blinken, maar de customer journey mag er ook niet lijnrecht tegenin gaan. Eén customer journey die het beter doet, is genoeg: daar kan de klant terecht.",
                "Who wants to keep up in a value discipline need not excel in it, but the journey should not go straight against it either. One journey that does better is enough: customers can turn to that."
            ),
            Remedy = new(
                "Pas de contactmomenten aan die het oordeel bepalen, of herzie de ambitie.",
                "Adapt the touchpoints that decide the verdict, or reconsider the ambition."
            ),
            Exemption = new(
                "Als klanten van deze markt er niet om vragen.",
                "When customers of this market do not ask for it."
            ),
            Citations = [new("TreacyWiersema1995"), new("S3", 44, 62)],
        };

    protected override void Check(JourneyVerdict journey, RuleContext context)
    {
        var ambitions = context.Plan.Strategy?.Ambitions ?? [];
        for (var i = 0; i < ambitions.Count; i++)
        {
            var (ambition, verdict) = (ambitions[i], journey[ambitions[i].Discipline]);
            var isFirst = ambitions.Take(i).All(other => other.Discipline != ambition.Discipline);
            if (
                ambition.Standing == DisciplineStanding.Threshold
                && isFirst
                && !verdict.IsChosen
                && context.Analysis.Verdicts.AllContradict(ambition.Discipline)
            )
            {
                var stated = PlanPath.Root.Property("strategy").Property("ambitions").Item(i).Property("standing");
                context.ReportOn(
                    context.Path,
                    [stated, .. Deciding(verdict, VerdictEffect.Against, VerdictEffect.Limits)],
                    new("discipline", Terms.Of(ambition.Discipline).Label),
                    Sentence(verdict),
                    Reason(Quoted(ambition.Rationale))
                );
            }
        }
    }
}
