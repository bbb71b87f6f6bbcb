using System;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Objectives;

/// <summary>An objective whose target lies on the wrong side of where one is [S3:166-170].</summary>
internal sealed class TargetAgainstDirection : Rule<Objective>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK5053",
            Severity = Severity.Suggestion,
            Title = new(
                "Streefwaarde aan de verkeerde kant van de nulmeting",
                "Target on the wrong side of the baseline"
            ),
            Message = new(
                "De streefwaarde van '{objective}' ({target}) ligt {side} de nulmeting ({baseline}): zo is het doel al gehaald, of een achteruitgang.{way}",
                "The target of '{objective}' ({target}) is {side} the baseline ({baseline}): so it has been reached already, or is a step back.{way}"
            ),
            Rationale = new(
                "Met een doelstelling wil je verder komen dan waar je staat. Een streefwaarde onder de nulmeting is alleen een verbetering als het om iets gaat wat moet dalen, zoals klachten of kosten; geef dat dan aan.",
                "An objective is to get further than one is. A target below the baseline is an improvement only of what should go down, such as complaints or cost; then say so."
            ),
            Remedy = new(
                "Verbeter de streefwaarde of de nulmeting, of zet 'direction' op 'decrease' als de waarde moet dalen.",
                "Correct the target or the baseline, or set 'direction' to 'decrease' if the value should go down."
            ),
            Exemption = new(
                "Als de waarde moet dalen: met 'direction' op 'decrease', of bij een KPI of naam die dat zegt (churn, klachten, kosten, minder), meldt de regel niets.",
                "When the value should go down: with 'direction' set to 'decrease', or a KPI or name that says so (churn, complaints, cost, fewer), the rule is silent."
            ),
            Citations = [new("S3", 166, 170), new("Doran1981")],
        };

    /// <summary>Words, or parts of them, for what should go down, in either language.</summary>
    private static readonly string[] Falling =
    [
        "churn",
        "klacht",
        "kosten",
        "cost",
        "uitval",
        "afhak",
        "afhaak",
        "bounce",
        "retour",
        "return",
        "opzeg",
        "verlating",
        "abandon",
        "wachttijd",
        "doorlooptijd",
        "reactietijd",
        "levertijd",
        "responstijd",
        "time",
        "tijd",
        "verlo",
        "cancel",
        "annuler",
        "fout",
        "error",
        "complaint",
        "dropoff",
        "minder",
        "lager",
        "daal",
        "dalen",
        "verlag",
        "verminder",
        "afname",
        "terugbreng",
        "less",
        "fewer",
        "lower",
        "reduc",
        "decreas",
        "down",
        "cac",
        "cpa",
        "cpc",
        "uitstoot",
        "emissie",
        "leegstand",
    ];

    protected override void Check(Objective part, RuleContext context)
    {
        if (part is not { Baseline: { } baseline, Target: { } target } || target == baseline)
        {
            return;
        }

        var falls = target < baseline;
        if (
            falls
                ? part.Direction == ObjectiveDirection.Increase || (part.Direction is null && !ShouldFall(part))
                : part.Direction == ObjectiveDirection.Decrease
        )
        {
            context.ReportAt(
                "target",
                new DiagnosticArgument("objective", part.Name),
                new("target", FigureText.Number(target)),
                new("side", falls ? new LocalizedText("onder", "below") : new("boven", "above")),
                new("baseline", FigureText.Number(baseline)),
                new("way", part.Direction is null ? Undirected : Directed)
            );
        }
    }

    private static LocalizedText Undirected { get; } =
        new(
            " Moet het dalen, vul dan bij 'direction' 'decrease' in; anders klopt de streefwaarde of de nulmeting niet.",
            " If it should fall, state 'decrease' under 'direction'; if not, the target or the baseline is wrong."
        );

    private static LocalizedText Directed { get; } =
        new(
            " Controleer de streefwaarde, de nulmeting en 'direction'.",
            " Check the target, the baseline and 'direction'."
        );

    private static bool ShouldFall(Objective objective)
    {
        var said = string.Concat(NameWords.Of($"{objective.Name} {objective.Kpi}"));
        return Array.Exists(Falling, word => said.Contains(word, StringComparison.Ordinal));
    }
}
