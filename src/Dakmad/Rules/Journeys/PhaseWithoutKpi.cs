using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Rules.Journeys;

/// <summary>A phase of a journey that no KPI measures [S1:299].</summary>
internal sealed class PhaseWithoutKpi : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3021",
            Severity = Severity.Suggestion,
            Title = new("Fase zonder KPI", "Phase without a KPI"),
            Message = new(
                "De customer journey '{journey}' heeft contactmomenten bij {phases}, maar geen KPI waarmee je ziet hoe het daar gaat.",
                "The journey '{journey}' has touchpoints in {phases}, but no KPI to see how it goes there."
            ),
            Rationale = new(
                "Elke fase van een customer journey heeft eigen KPI's: bereik bij bewustwording, conversie bij de beslissing. Zonder KPI blijft onzichtbaar of een fase haar werk doet.",
                "Each phase of a journey has KPIs of its own: reach in awareness, conversion in decision. Without one it remains unseen whether a phase does its work."
            ),
            Remedy = new(
                "Geef een contactmoment in deze fase een doelstelling met een 'kpi'; 'dakmad knowledge kpi' noemt de gangbare.",
                "Give a touchpoint in this phase an objective with a 'kpi'; 'dakmad knowledge kpi' names the usual ones."
            ),
            Exemption = new(
                "Als de fase elders wordt gemeten. Zolang geen enkele stap een KPI heeft, zwijgt de regel; daarover gaan DAK2011 en DAK5051.",
                "When the phase is measured elsewhere. While no step has a KPI at all the rule is silent, which DAK2011 and DAK5051 are about."
            ),
            Citations = [new("S1", 299), new("S1", 301, 351)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!IsPartlyMeasured(part, context))
        {
            return;
        }

        EnumSet<LifecycleStage> phases = [];
        EnumSet<LifecycleStage> measured = [];
        foreach (var touchpoint in part.Touchpoints)
        {
            // Where several phases are possible, a KPI may be for each of them, and none is demanded for any.
            var reading = Crosswalks.Default.Read(touchpoint, part.Need?.Kind).LifecycleStage;
            phases = reading.Value is { } phase ? phases.With(phase) : phases;
            measured = HasKpi(touchpoint, context) ? [.. measured, .. reading.Candidates] : measured;
        }

        var missing = phases.Where(phase => !measured.Contains(phase)).ToArray();
        if (missing.Length > 0)
        {
            context.Report(
                new DiagnosticArgument("journey", part.Name),
                new("phases", Listing.And([.. missing.Select(phase => Terms.Of(phase).Label)]))
            );
        }
    }

    /// <summary>Whether some steps have a KPI and others have none: only then the phases have to be looked at.</summary>
    private static bool IsPartlyMeasured(Journey journey, RuleContext context)
    {
        var (with, without) = (false, false);
        foreach (var touchpoint in journey.Touchpoints)
        {
            var has = HasKpi(touchpoint, context);
            with |= has;
            without |= !has;
        }

        return with && without;
    }

    private static bool HasKpi(Touchpoint touchpoint, RuleContext context) =>
        touchpoint.Objective is { } objective
        && context.Index.Find<Objective>(objective) is { Kpi: not null } or { Covers.IsEmpty: false };
}
