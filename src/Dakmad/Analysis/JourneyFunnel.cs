using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// How many customers a journey brings from its entries to its end, step by step and B by B [S3:174-182]. Figures are
/// expectations and are not rounded; rounding is for those who print them.
/// </summary>
/// <remarks>
/// <para>
/// Touchpoints follow each other in the order of the list. Of those who come to a touchpoint the part
/// <see cref="TouchpointVolume.PassRate"/> goes on; its <see cref="Touchpoint.Routes"/> divide those, and what they leave
/// over goes to the next touchpoint of the list, or from the last one to the end. A route to nowhere ends the journey as
/// intended. Who does not go on drops off; a reason to drop off with a <see cref="DropOff.Recovery"/> leads its share to
/// that touchpoint instead. Loops are solved, not walked: customers may come by more than once.
/// </para>
/// <para>
/// Where the journey says at which touchpoint, stage or phase it ends (<see cref="Journey.EndsAt"/>), who passes there
/// has completed it, once; of several touchpoints of a stage or phase the last on each way counts. Who goes on after the
/// end is completed all the same, and is a contact there: <see cref="FunnelStep.AfterEnd"/>. Who comes to the end of the
/// list without having passed the end has dropped off, and a problem says so. At an end only a stated pass rate says who
/// drops off; the numbers expected at the next touchpoint say who goes on after it.
/// </para>
/// <para>
/// Nothing is assumed in silence. A missing pass rate follows from the expected volumes of two touchpoints in a row, when
/// the second has no other way in and both count the same unit; at the end of the journey who does not drop off has
/// arrived. Otherwise the plan does not tell what becomes of the volume: it is <see cref="FunnelStep.Untraced"/>, a
/// problem says why, and what comes after it is a lower bound. The same holds for a route without a share, a loop that
/// never ends or is too large, and figures that contradict each other.
/// </para>
/// <para>
/// Units are never mixed. A touchpoint counts in its own unit, or in that of its entry, or in that of the touchpoint
/// before it. Into another unit only a stated rate leads: of 600,000 people reached 0.02 visit. Without a rate the volume
/// is untraced; that is no problem where the touchpoint after it has an entry of its own, which then counts those who
/// come from there.
/// </para>
/// <para>
/// <see cref="TouchpointVolume.Expected"/> is where customers enter the volume that enters, unless an entry states one;
/// anywhere else it is held against the computed volume and never used instead of it.
/// </para>
/// </remarks>
[DebuggerDisplay("{Journey.Id,nq}: {End}")]
public sealed partial record JourneyFunnel
{
    internal JourneyFunnel() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where the journey is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>
    /// Whether the plan says how many enter the journey, if only that nobody does. Without, as in the four-column table of S3 [S3:136-150], there
    /// is no funnel: every volume is 0 and <see cref="Problems"/> says what is missing.
    /// </summary>
    public required bool HasVolumes { get; init; }

    /// <summary>What <see cref="End"/> counts; null when the plan does not say, or nothing reaches the end.</summary>
    public required MeasurementUnit? Unit { get; init; }

    /// <summary>
    /// How many end the journey as intended, in <see cref="Unit"/>: that of the end objective if some end in it, or else
    /// that of the last touchpoint where some end. What ends in other units stands in <see cref="Totals"/>.
    /// </summary>
    public required double End { get; init; }

    /// <summary>Whether more may reach the end than is known, because some volume could not be followed.</summary>
    public required bool EndIsLowerBound { get; init; }

    /// <summary>The volumes that enter.</summary>
    public required ValueList<FunnelEntry> Entries { get; init; }

    /// <summary>The touchpoints, in the order of the list.</summary>
    public required ValueList<FunnelStep> Steps { get; init; }

    /// <summary>The stages of the 6B model that touchpoints serve, in their order; a row for every unit.</summary>
    public required ValueList<FunnelStage> Stages { get; init; }

    /// <summary>
    /// How many order [S3:176-182]: who comes to a touchpoint that takes an order (a transaction, or the stage of the 6B
    /// model) and does not drop off there, counted once. Null where none does, or where it is not known how many.
    /// </summary>
    public required double? Orders { get; init; }

    /// <summary>Whether there may be more orders than is known, because some volume could not be followed.</summary>
    public required bool OrdersIsLowerBound { get; init; }

    /// <summary>What comes in and goes out in each unit, in the order in which the units occur.</summary>
    public required ValueList<FunnelTotal> Totals { get; init; }

    /// <summary>The end objective and those of steps that count what the funnel counts, held against it.</summary>
    public required ValueList<FunnelObjective> Objectives { get; init; }

    /// <summary>What is the matter with the figures, in the order of the plan.</summary>
    public required ValueList<Diagnostic> Problems { get; init; }

    /// <summary>
    /// The touchpoint at which most customers drop off, of those that count what most touchpoints count: the first among
    /// equals, null when none drops off. Those of other units stand in <see cref="Totals"/>.
    /// </summary>
    public required FunnelStep? LargestDropOff { get; init; }

    /// <summary>Computes the funnel of a journey.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyFunnel Of(MarketingPlan plan, Ref<Journey> journey) => Of(new PlanIndex(plan), journey);

    /// <summary>Computes the funnel of a journey.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyFunnel Of(MarketingPlan plan, Journey journey)
    {
        var index = new PlanIndex(plan);
        return Of(index, index.Required(journey));
    }

    /// <summary>Computes the funnel of a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public static JourneyFunnel Of(PlanIndex index, Ref<Journey> journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.Required(journey));
    }

    /// <summary>Computes the funnel of a journey.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static JourneyFunnel Of(PlanIndex index, Journey journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        return FunnelComputation.Of(index, journey);
    }

    /// <summary>
    /// How many have to enter for a number of customers to end the journey as intended, when all entries grow alike and
    /// the rates stay as they are. Where the end is a lower bound, fewer may do.
    /// </summary>
    /// <param name="end">How many are to end, in <see cref="Unit"/>; finite, not negative.</param>
    /// <returns>The entries, not rounded; none when no number of customers is enough, since nobody reaches the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public ValueList<FunnelEntry> EntriesNeededFor(double end)
    {
        FunnelTarget.Require(end);
        return EntriesGrown(end / End);
    }

    /// <summary>How many have to enter for a touchpoint to have a number of visits; see <see cref="EntriesNeededFor(double)"/>.</summary>
    /// <param name="step">A step of this funnel.</param>
    /// <param name="visits">How many visits it is to have, in its unit; finite, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public ValueList<FunnelEntry> EntriesNeededFor(FunnelStep step, double visits)
    {
        ArgumentNullException.ThrowIfNull(step);
        FunnelTarget.Require(visits);
        return EntriesGrown(visits / step.Visits);
    }

    /// <summary>How many have to enter for a number of customers to reach a stage; see <see cref="EntriesNeededFor(double)"/>.</summary>
    /// <param name="stage">A stage of this funnel, such as that of <see cref="SixBStage.Pay"/>.</param>
    /// <param name="reached">How many are to reach it, in its unit; finite, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public ValueList<FunnelEntry> EntriesNeededFor(FunnelStage stage, double reached)
    {
        ArgumentNullException.ThrowIfNull(stage);
        FunnelTarget.Require(reached);
        return EntriesGrown(reached / stage.Reached);
    }

    /// <summary>The stage of the 6B model in <see cref="Unit"/>, or else in the last unit in which it occurs; null without it.</summary>
    public FunnelStage? StageOf(SixBStage stage)
    {
        FunnelStage? found = null;
        foreach (var row in Stages)
        {
            if (row.Stage == stage && !(found is not null && found.Unit == Unit))
            {
                found = row;
            }
        }

        return found;
    }

    private ValueList<FunnelEntry> EntriesGrown(double factor) =>
        Entries.Select(entry => entry with { Volume = entry.Volume * factor }) is var grown
        && grown.All(entry => double.IsFinite(entry.Volume))
            ? grown.ToValueList()
            : [];
}
