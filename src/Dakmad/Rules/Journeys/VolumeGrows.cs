using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A touchpoint at which more are expected than come from the touchpoints before it. Volumes of other units are not compared: reach is not visits.</summary>
internal sealed class VolumeGrows : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3003",
            Severity = Severity.Suggestion,
            Title = new("Meer klanten dan in de vorige stap", "More customers than in the step before"),
            Message = new(
                "Bij '{touchpoint}' verwacht het plan {expected} ({unit}), terwijl er na {before} hooguit {arriving} komen. Pas een van de aantallen aan; komen klanten hier vaker, vul dan in hoe vaak.",
                "At '{touchpoint}' the plan expects {expected} ({unit}), while at most {arriving} come here after {before}. Change one of the numbers; if customers come here more than once, state how often."
            ),
            Rationale = new(
                "In een funnel haken klanten af: van stap tot stap worden het er nooit meer. Dat kan alleen als er ergens klanten bij komen of terugkeren; geef dat in het plan aan. De regel vergelijkt alleen aantallen in dezelfde eenheid.",
                "From step to step at most as many customers are left: in a funnel customers drop off. There are more only where customers come in or come back; a plan says so by an entry or a route. The rule compares stated volumes of the same unit only."
            ),
            Remedy = new(
                "Verlaag het aantal, noem bij 'entries' de klanten die hier binnenkomen, of geef met 'routes' aan van welke contactmomenten ze komen. Heeft een klant hier meer contacten, zoals twaalf rekeningen per jaar, vul dan het aantal klanten in en bij 'contactsPerCustomer' het aantal contacten per klant.",
                "Lower the volume, state under 'entries' the customers who come in here, or say by 'routes' from which touchpoints they come. Where one customer has more contacts here, such as twelve bills a year, state how many customers there are, and under 'contactsPerCustomer' how many contacts each has."
            ),
            Exemption = new(
                "Als het verwachte aantal met opzet contacten telt en geen klanten.",
                "When the expected number counts contacts on purpose, not customers."
            ),
            Citations = [new("S3", 174, 182)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (!MayGrow(part))
        {
            return;
        }

        var graph = JourneyGraph.Of(part);
        for (var i = 0; i < part.Touchpoints.Count; i++)
        {
            if (
                part.Touchpoints[i].Volume is { Expected: { } expected, Unit: { } unit }
                && Arriving(part, graph, i, unit) is { } arriving
                && expected > arriving
                && !IsInLoop(graph, i)
                // Where the rates come to a number, the difference with that is the one finding.
                && !IsComputed(context.Analysis.FunnelOf(part), graph, i)
            )
            {
                Report(part, graph, i, arriving, context);
            }
        }
    }

    private static bool IsComputed(JourneyFunnel funnel, JourneyGraph graph, int at) =>
        funnel.HasVolumes
        && funnel.Steps[at] is { Expected: not null, IsLowerBound: false }
        && Array.TrueForAll(graph.Before(at).ToArray(), before => funnel.Steps[before].Visits > 0);

    private static void Report(Journey journey, JourneyGraph graph, int at, decimal arriving, RuleContext context)
    {
        var (touchpoint, before) = (journey.Touchpoints[at], graph.Before(at).ToArray());
        context.ReportOn(
            context.Path.Property("touchpoints").Item(at).Property("volume"),
            [],
            new("touchpoint", touchpoint.Name),
            new("expected", FigureText.Number(touchpoint.Volume!.Expected!.Value)),
            new("unit", Terms.Of(touchpoint.Volume.Unit!)),
            new("arriving", FigureText.Number(arriving)),
            new(
                "before",
                Listing.And([.. before.Distinct().Select(i => LocalizedText.Same($"'{journey.Touchpoints[i].Name}'"))])
            )
        );
    }

    /// <summary>Whether a volume is larger than that of the touchpoint before it in the list; with routes that says nothing yet.</summary>
    private static bool MayGrow(Journey journey)
    {
        var isChain = JourneyGraph.IsChain(journey);
        for (var i = 1; i < journey.Touchpoints.Count; i++)
        {
            if (
                journey.Touchpoints[i].Volume is { Expected: { } expected, Unit: not null }
                && (!isChain || journey.Touchpoints[i - 1].Volume?.Expected < expected)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many can come to a touchpoint at most; null when that is not stated in its unit.</summary>
    private static decimal? Arriving(Journey journey, JourneyGraph graph, int at, MeasurementUnit unit)
    {
        decimal? arriving = graph.Entries[at] ? Entering(journey, journey.Touchpoints[at], unit) : 0;
        var last = -1;
        foreach (var before in graph.Before(at))
        {
            // Two ways from one touchpoint lead away no more than there are.
            var volume = journey.Touchpoints[before].Volume;
            arriving = before == last ? arriving : Add(arriving, volume?.Unit == unit ? GoingOn(volume) : null);
            last = before;
        }

        return last < 0 ? null : arriving;
    }

    /// <summary>How many go on at most: no more than the pass rate lets through, where there is one, a part of a customer as one.</summary>
    private static decimal? GoingOn(TouchpointVolume volume) =>
        volume is { Expected: { } expected, PassRate: { } rate } ? decimal.Ceiling(expected * rate) : volume.Expected;

    private static decimal? Entering(Journey journey, Touchpoint touchpoint, MeasurementUnit unit)
    {
        decimal? entering = null;
        foreach (var entry in journey.Entries)
        {
            if (entry.Touchpoint == touchpoint)
            {
                entering = Add(entering ?? 0, entry.Unit == unit ? entry.Volume : null);
                if (entering is null)
                {
                    return null;
                }
            }
        }

        return entering;
    }

    /// <summary>Sums beyond what a decimal holds are as large as it can say: more than anything that is expected.</summary>
    private static decimal? Add(decimal? sum, decimal? volume) =>
        sum > decimal.MaxValue - volume ? decimal.MaxValue : sum + volume;

    private static bool IsInLoop(JourneyGraph graph, int at)
    {
        var next = new bool[graph.Entries.Length];
        foreach (var after in graph.After(at))
        {
            next[after] = true;
        }

        return graph.From(next)[at];
    }
}
