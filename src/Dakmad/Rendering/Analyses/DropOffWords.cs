using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;

namespace Dakmad.Rendering.Analyses;

/// <summary>
/// Where most customers drop off, in words. Reach and visits cannot be compared: where a journey counts in several units,
/// the words say in which of them it is.
/// </summary>
internal static class DropOffWords
{
    /// <summary>The sentence; null where nobody drops off.</summary>
    public static LocalizedText? Sentence(JourneyFunnel funnel)
    {
        if (funnel.LargestDropOff is not { Touchpoint.Name: var name } largest)
        {
            return null;
        }

        var isBound = funnel.Steps.Any(step => step.OutflowIsLowerBound);
        return Unit(funnel, largest) is { } unit
            ? new(
                $"Geteld in {unit.Dutch}{(isBound ? " en voor zover bekend" : "")} haken de meesten af bij '{name}'.",
                $"Counted in {unit.English}{(isBound ? " and as far as known" : "")}, most drop off at '{name}'."
            )
            : new(
                $"{(isBound ? "Voor zover bekend haken de meesten" : "De meesten haken")} af bij '{name}'.",
                $"{(isBound ? "As far as known, most" : "Most")} drop off at '{name}'."
            );
    }

    /// <summary>What marks that step in a picture, after the part that drops off.</summary>
    public static LocalizedText Mark(JourneyFunnel funnel, FunnelStep step) =>
        Unit(funnel, step) is { } unit
            ? new($"meeste uitval ({unit.Dutch})", $"the most ({unit.English})")
            : new("meeste uitval", "the most");

    /// <summary>What a step counts, where another counts something else.</summary>
    private static LocalizedText? Unit(JourneyFunnel funnel, FunnelStep step) =>
        step.Unit is { } unit && funnel.Totals.Count > 1 ? Terms.Of(unit) : null;
}
