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

        var of = Unit(funnel, largest) is { } unit
            ? new LocalizedText($"van de {unit.Dutch} ", $" of the {unit.English}")
            : LocalizedText.Same("");
        return funnel.Steps.Any(step => step.OutflowIsLowerBound)
            ? new(
                $"Voor zover te volgen haken {of.Dutch}de meesten af bij '{name}'.",
                $"As far as can be followed, most{of.English} drop off at '{name}'."
            )
            : new(
                of.Dutch.Length == 0
                    ? $"De meesten haken af bij '{name}'."
                    : $"Van de {Unit(funnel, largest)!.Dutch} haken de meesten af bij '{name}'.",
                $"Most{of.English} drop off at '{name}'."
            );
    }

    /// <summary>What marks that step in a picture, after the part that drops off.</summary>
    public static LocalizedText Mark(JourneyFunnel funnel, FunnelStep step) =>
        Unit(funnel, step) is { } unit
            ? new($"meeste uitval van de {unit.Dutch}", $"the most of the {unit.English}")
            : new("meeste uitval", "the most");

    /// <summary>What a step counts, where another counts something else.</summary>
    private static LocalizedText? Unit(JourneyFunnel funnel, FunnelStep step) =>
        step.Unit is { } unit && funnel.Totals.Count > 1 ? Terms.Of(unit) : null;
}
