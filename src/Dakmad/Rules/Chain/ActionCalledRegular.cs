using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>A temporary action that is called regular [S3:84-90].</summary>
internal sealed class ActionCalledRegular : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2045",
            Severity = Severity.Suggestion,
            Title = new("Tijdelijke actie als regulier event", "Temporary action as a regular event"),
            Message = new(
                "'{event}' staat als regulier event in het plan, maar is een actie met een begin en een einde en zonder herhaling: dat is niet-regulier.",
                "'{event}' is a regular event in the plan, but is an action with a start and an end and no recurrence: that is non-regular."
            ),
            Rationale = new(
                "Events zijn te ordenen in regulier en niet-regulier: een specifieke of tijdelijke actie is een voorbeeld van niet-regulier, reguliere aankopen staan daar los van. Wie het door elkaar haalt, meet een actie als doorlopend werk.",
                "Events can be ordered into regular and non-regular: a specific or temporary action is an example of non-regular, regular purchases stand apart from it. Who mixes them up measures an action as continuous work."
            ),
            Remedy = new(
                "Zet 'regularity' op 'nonRegular', of geef het event een herhaling ('recurrence') als het steeds terugkomt.",
                "Set 'regularity' to 'nonRegular', or give the event a recurrence if it comes back."
            ),
            Exemption = new(
                "Als de actie vast bij de jaarplanning hoort en elk jaar terugkomt; geef dan de herhaling op.",
                "When the action is a fixed part of every year; then state its recurrence."
            ),
            Citations = [new("S3", 84, 90), new("S3", 129, 131)],
        };

    /// <summary>Compounds on which end words for something else: a transaction is no action.</summary>
    private static readonly string[] NoActions =
    [
        "transactie",
        "interactie",
        "reactie",
        "redactie",
        "satisfactie",
        "transaction",
        "interaction",
        "reaction",
        "satisfaction",
    ];

    private static readonly string[] Actions =
    [
        "actie",
        "acties",
        "aanbieding",
        "aanbiedingen",
        "korting",
        "kortingsweek",
        "uitverkoop",
        "promotie",
        "tijdelijk",
        "tijdelijke",
        "eenmalig",
        "eenmalige",
        "opening",
        "jubileum",
        "action",
        "promotion",
        "sale",
        "temporary",
        "oneoff",
        "launch",
        "lancering",
    ];

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        if (
            part is { Regularity: Regularity.Regular, Recurrence: null, Period: { Start: not null, End: not null } }
            && NameWords.Of(part.Name).Any(IsAction)
        )
        {
            context.ReportAt("regularity", new DiagnosticArgument("event", part.Name));
        }
    }

    private static bool IsAction(string word) =>
        Array.IndexOf(Actions, word) >= 0
        || (
            word.EndsWith("actie", StringComparison.Ordinal)
            && !NoActions.Any(other => word.EndsWith(other, StringComparison.Ordinal))
        );
}
