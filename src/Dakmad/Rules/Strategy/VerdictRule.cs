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
                reason.Effect == VerdictEffect.Missing
                    ? reason.Missing.Select(missing => missing.Path)
                    : reason.Touchpoints.Where(contact => contact.Weight is null or > 0).Select(contact => contact.Path)
            )
            .Distinct();

    /// <summary>The sentence of a verdict.</summary>
    protected static DiagnosticArgument Sentence(DisciplineVerdict verdict) => new("verdict", verdict.Sentence);

    /// <summary>What a plan says of why, quoted after a sentence; empty when it says nothing.</summary>
    protected static DiagnosticArgument Reason(LocalizedText? said) => new("reason", said ?? LocalizedText.Same(""));

    /// <summary>
    /// The reason that a plan states for a journey that departs from its choice: that of the journey, or else what it says
    /// of the choice; null when it says neither.
    /// </summary>
    protected static LocalizedText? ReasonOf(Journey journey, RuleContext context) =>
        Quoted(journey.Rationale)
        ?? (
            context.Plan.Strategy?.Rationale is { } ofChoice
                ? new(
                    $" Het plan geeft als reden voor die keuze: {Quote(ofChoice)}. Geldt die ook voor deze customer journey?",
                    $" The plan's reason for that choice is: {Quote(ofChoice)}. Does it hold for this journey?"
                )
                : null
        );

    /// <summary>A reason, quoted after a sentence; null when there is none.</summary>
    protected static LocalizedText? Quoted(string? rationale) =>
        rationale is null
            ? null
            : new(
                $" Het plan geeft als reden: {Quote(rationale)}.",
                $" The plan states as its reason: {Quote(rationale)}."
            );

    private static string Quote(string text) => $"'{text.TrimEnd('.')}'";
}
