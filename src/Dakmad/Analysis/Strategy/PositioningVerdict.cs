using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Whether the positioning of a plan goes with its value discipline, its channels and its journeys. S3 says that
/// positionings may steer journeys as the discipline does, and names none [S3:58-62]: what each leads one to expect is a
/// table, <see cref="PositioningTable"/>.
/// </summary>
/// <remarks>
/// A conflict is made by a value discipline that asks for a reason where <see cref="StrategicChoice.Rationale"/> gives
/// none, by two positionings that say the opposite, by names of channels and touchpoints that contradict it, and by
/// journeys that as a whole are not what one expects. What is not stated contradicts nothing, and one weak sign is a note.
/// </remarks>
/// <example>
/// <code>
/// var verdict = PositioningVerdict.Of(PlanAnalysis.Of(plan));
/// if (verdict.Outcome == PositioningOutcome.Conflict)
/// {
///     foreach (var reason in verdict.Reasons)
///     {
///         Console.WriteLine(reason.Text[Language.English]);
///     }
/// }
/// </code>
/// </example>
public sealed record PositioningVerdict
{
    internal PositioningVerdict() { }

    /// <summary>Where all expectations come from, in words.</summary>
    public static LocalizedText Source { get; } =
        new(
            "voorstel van Dakmad; S3 zegt dat de positionering de customer journey kan sturen en noemt er geen [S3:58-62]",
            "proposal of Dakmad; S3 says that the positioning may steer the journey and names none [S3:58-62]"
        );

    /// <summary>The lines that say that positionings may steer journeys.</summary>
    public static Citation Citation { get; } = new("S3", 58, 62);

    /// <summary>Whether it fits.</summary>
    public required PositioningOutcome Outcome { get; init; }

    /// <summary>What the plan states; null when it states none.</summary>
    public Positioning? Positioning { get; init; }

    /// <summary>The positionings that were recognised in it, in the order of its words.</summary>
    public ValueList<PositioningMatch> Matches { get; init; }

    /// <summary>Why: conflicts first, then notes, then what goes with it. There is always one.</summary>
    public required ValueList<PositioningReason> Reasons { get; init; }

    /// <summary>Holds the positioning of a plan against the rest of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="table">What positionings lead one to expect; <see cref="PositioningTable.Default"/> when null.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static PositioningVerdict Of(MarketingPlan plan, PositioningTable? table = null) =>
        Of(PlanAnalysis.Of(plan), table);

    /// <summary>Holds the positioning of a plan against the rest of it.</summary>
    /// <param name="analysis">The plan.</param>
    /// <param name="table">What positionings lead one to expect; <see cref="PositioningTable.Default"/> when null.</param>
    public static PositioningVerdict Of(PlanAnalysis analysis, PositioningTable? table = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Plan.Strategy?.Positioning is { } stated
            ? new PositioningJudge(analysis, table ?? PositioningTable.Default).Judge(stated)
            : Quiet(
                PositioningOutcome.NotStated,
                null,
                new("Het plan noemt geen positionering.", "The plan states no positioning.")
            );
    }

    /// <summary>A verdict that says one thing.</summary>
    internal static PositioningVerdict Quiet(PositioningOutcome outcome, Positioning? stated, LocalizedText text) =>
        new()
        {
            Outcome = outcome,
            Positioning = stated,
            Reasons = [new() { Kind = PositioningReasonKind.Note, Text = text }],
        };
}
