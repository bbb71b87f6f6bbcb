using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// Whether a journey fits the value disciplines [S3:44-58], judged by itself against the source. S3 says in which
/// direction a journey moves (<i>meer, minder, wellicht, bijvoorbeeld</i>) and names no numbers: the bounds are defaults
/// of Dakmad (<see cref="VerdictBounds"/>) and every sentence says so.
/// </summary>
/// <example>
/// <code>
/// var index = new PlanIndex(plan);
/// foreach (var verdict in JourneyVerdict.Of(index, plan.Operational.Journeys[0]).Disciplines)
/// {
///     Console.WriteLine(verdict.Sentence[Language.Dutch]);
/// }
/// </code>
/// </example>
public sealed record JourneyVerdict
{
    internal JourneyVerdict() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where the journey is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What counts as its purchase.</summary>
    public required PurchaseKind Purchase { get; init; }

    /// <summary>What a purchase costs in contacts, at least, in the currency of the plan; null where the plan states no cost.</summary>
    public required Money? CostPerPurchase { get; init; }

    /// <summary>The verdicts, one for each value discipline in the order of declaration.</summary>
    public required ValueList<DisciplineVerdict> Disciplines { get; init; }

    /// <summary>The verdict for the discipline that the plan has chosen; null when it has chosen none.</summary>
    public DisciplineVerdict? Chosen => Disciplines.FirstOrDefault(verdict => verdict.IsChosen);

    /// <summary>Every discipline that the journey fits: none, one or more; online and tailored go together.</summary>
    public ValueList<ValueDiscipline> LooksLike =>
        Disciplines
            .Where(verdict => verdict.Verdict == FitVerdict.Fits)
            .Select(verdict => verdict.Discipline)
            .ToValueList();

    /// <summary>The verdict for a discipline.</summary>
    public DisciplineVerdict this[ValueDiscipline discipline] =>
        Disciplines.First(verdict => verdict.Discipline == discipline);

    /// <summary>Judges a journey.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <param name="bounds">The bounds; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyVerdict Of(MarketingPlan plan, Ref<Journey> journey, VerdictBounds? bounds = null) =>
        Of(new PlanIndex(plan), journey, bounds);

    /// <summary>Judges a journey.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <param name="bounds">The bounds; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyVerdict Of(MarketingPlan plan, Journey journey, VerdictBounds? bounds = null)
    {
        var index = new PlanIndex(plan);
        return Of(index, index.Required(journey), bounds);
    }

    /// <summary>Judges a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <param name="bounds">The bounds; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public static JourneyVerdict Of(PlanIndex index, Ref<Journey> journey, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.Required(journey), bounds);
    }

    /// <summary>Judges a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <param name="bounds">The bounds; <see cref="VerdictBounds.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static JourneyVerdict Of(PlanIndex index, Journey journey, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        return new JourneyJudge(index, index.PlaceOf(journey), bounds ?? VerdictBounds.Default).Judge();
    }
}
