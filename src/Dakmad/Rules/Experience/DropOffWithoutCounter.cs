using Dakmad.Diagnostics;

namespace Dakmad.Rules.Experience;

/// <summary>A reason to drop off at a purchase about which nothing is done [S0:591-637].</summary>
internal sealed class DropOffWithoutCounter : Rule<Touchpoint>
{
    private static readonly RuleParameter Everywhere = new(
        "everywhere",
        0,
        new(
            "1: op elk contactmoment; 0: alleen waar wordt gekocht.",
            "1: at every touchpoint; 0: only where customers buy."
        )
    )
    {
        Least = 0,
        Most = 1,
        IsWhole = true,
    };

    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK7005",
            Severity = Severity.Suggestion,
            Title = new("Afhaakmoment zonder maatregel", "Drop-off without a counter-measure"),
            Message = new(
                "Bij '{touchpoint}' kunnen klanten afhaken vanwege '{reason}', en in het plan staat geen maatregel daartegen.",
                "At '{touchpoint}' customers may drop off because of '{reason}', and the plan states no measure against it."
            ),
            Rationale = new(
                "Bij een aankoop, online of niet, gaat het erom afhaakmomenten te verminderen en liefst weg te nemen. Een reden die bekend is en waar niets tegenover staat, blijft klanten kosten.",
                "In a purchase, online or not, the point is to reduce drop-off moments and at best remove them. A reason that is known and not countered keeps costing customers."
            ),
            Remedy = new(
                "Noem bij 'counters' wat eraan wordt gedaan, of bij 'recovery' het contactmoment dat deze klanten terughaalt.",
                "State under 'counters' what is done about it, or under 'recovery' the touchpoint that wins these customers back."
            ),
            Exemption = new(
                "Als bewust wordt aanvaard dat deze klanten afhaken.",
                "When it is accepted on purpose that these customers drop off."
            ),
            Citations = [new("S0", 591, 637)],
        };

    public override ValueList<RuleParameter> Parameters => [Everywhere];

    protected override void Check(Touchpoint part, RuleContext context)
    {
        if (part.Experience is not { DropOffs: { IsEmpty: false } dropOffs })
        {
            return;
        }

        for (var i = 0; i < dropOffs.Count; i++)
        {
            if (
                dropOffs[i] is { Counters.IsEmpty: true, Recovery: null } dropOff
                && (context.Parameter(Everywhere.Name) == 1 || IsPurchase(part, context))
            )
            {
                context.ReportOn(
                    context.Path.Property("experience").Property("dropOffs").Item(i),
                    [],
                    new("touchpoint", part.Name),
                    new("reason", dropOff.Reason)
                );
            }
        }
    }

    private static bool IsPurchase(Touchpoint touchpoint, RuleContext context) =>
        touchpoint.Phase == JourneyPhase.Purchase
        || touchpoint.Stages.Contains(SixBStage.Order)
        || touchpoint.Stages.Contains(SixBStage.Pay)
        || context.Index.Find<Activity>(touchpoint.Activity) is { Kind: ActivityKind.Transact };
}
