using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Knowledge;

namespace Dakmad.Rules.Journeys;

/// <summary>
/// Touchpoints of which it cannot be told in which phase of the journey they are [S0:276-291]. Only who works with phases
/// asks for it, so the rule is off by default.
/// </summary>
internal sealed class PhaseUndecided : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3022",
            Severity = Severity.Suggestion,
            Title = new("Fase onbeslist", "Phase undecided"),
            Message = new(
                "In de customer journey '{journey}' is van {touchpoints} niet duidelijk in welke fase de klant is: wat er staat past bij meerdere fasen of spreekt zichzelf tegen. Vul 'phase' in.",
                "In the journey '{journey}' it is not clear which phase the customer is in at {touchpoints}: what is stated suits several phases or contradicts itself. State 'phase'."
            ),
            Rationale = new(
                "Kennis over middelen, KPI's en afhaakmomenten is per fase geordend. Wie alleen een B of een fase van een ander model noemt, laat vaak open welke van de negen fasen bedoeld is; dan telt het contactmoment voor geen enkele fase zeker mee.",
                "What is known of means, KPIs and drop-off moments is arranged by phase. Stating only a B or a stage of another model often leaves open which of the nine phases is meant; then the touchpoint counts for no phase for certain."
            ),
            Remedy = new("Noem bij deze contactmomenten de 'phase'.", "State the 'phase' of these touchpoints."),
            Exemption = new(
                "Wie alleen met de 6B's werkt, laat deze regel uit.",
                "Whoever works with the 6B model only leaves this rule off."
            ),
            Citations = [new("S0", 276, 291)],
        };

    public override bool IsOnByDefault => false;

    protected override void Check(Journey part, RuleContext context)
    {
        var undecided = new List<LocalizedText>();
        foreach (var touchpoint in part.Touchpoints)
        {
            if (IsUndecided(touchpoint, part.Need?.Kind))
            {
                undecided.Add(LocalizedText.Same($"'{touchpoint.Name}'"));
            }
        }

        if (undecided.Count > 0)
        {
            context.Report(new DiagnosticArgument("journey", part.Name), new("touchpoints", Listing.And(undecided)));
        }
    }

    private static bool IsUndecided(Touchpoint touchpoint, NeedKind? need)
    {
        // A phase that is stated is decided, whatever else is stated; where nothing is, there is nothing to be decided.
        if (
            touchpoint.Phase is not null
            || touchpoint is { LifecycleStage: null, FunnelStage: null, Stages.IsEmpty: true }
        )
        {
            return false;
        }

        var reading = Crosswalks.Default.Read(touchpoint, need);
        return !reading.Conflicts.IsEmpty || reading.Phase.Kind == ReadingKind.Undecided;
    }
}
