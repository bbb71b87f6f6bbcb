using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>
/// A rule about the verdict on a journey. It has no words of its own: the sentence of the verdict is the message, and the
/// touchpoints that decide it are the related places.
/// </summary>
internal abstract class VerdictRule : Rule<Journey>
{
    /// <summary>A message that is the sentence of the verdict.</summary>
    protected static LocalizedText OnlyVerdict { get; } = LocalizedText.Same("{verdict}");

    /// <summary>A message that is the sentence of the verdict, and what the plan says of it.</summary>
    protected static LocalizedText VerdictAndReason { get; } = LocalizedText.Same("{verdict}{reason}");

    protected sealed override void Check(Journey part, RuleContext context)
    {
        if (context.Analysis.Verdicts.Find(part) is { } verdict)
        {
            Check(verdict, context);
        }
    }

    protected abstract void Check(JourneyVerdict journey, RuleContext context);

    /// <summary>Where the reasons with some effects are: the touchpoints that decide, and what is not filled in.</summary>
    protected static IEnumerable<PlanPath> Deciding(DisciplineVerdict verdict, params VerdictEffect[] effects) =>
        verdict
            .Reasons.Where(reason => effects.Contains(reason.Effect))
            .SelectMany(reason =>
                reason
                    .Touchpoints.Where(contact => contact.Weight is null or > 0)
                    .Select(contact => contact.Path)
                    .Concat(reason.Missing.Select(missing => missing.Path))
            )
            .Distinct();

    /// <summary>The sentence of a verdict.</summary>
    protected static DiagnosticArgument Sentence(DisciplineVerdict verdict) => new("verdict", verdict.Sentence);

    /// <summary>What a plan says of why, quoted after a sentence; empty when it says nothing.</summary>
    protected static DiagnosticArgument Reason(string? rationale)
    {
        if (rationale is null)
        {
            return new("reason", LocalizedText.Same(""));
        }

        var quoted = TextForm.OnOneLine(rationale).TrimEnd('.');
        return new(
            "reason",
            new LocalizedText($" Het plan geeft als reden: '{quoted}'.", $" The plan states as its reason: '{quoted}'.")
        );
    }

    /// <summary>The reason that a plan states for a journey that departs from its choice; null when it states none.</summary>
    protected static string? RationaleOf(Journey journey, RuleContext context) =>
        journey.Rationale ?? context.Plan.Strategy?.Rationale;
}
