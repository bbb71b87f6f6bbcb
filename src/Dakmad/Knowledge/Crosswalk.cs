using System;
using System.Linq;

namespace Dakmad.Knowledge;

/// <summary>
/// How the nine phases of a journey (ten when the first is split) go with the stages of another model. No source maps
/// all models on each other, so that most of it is a proposal, to be replaced where one knows better: row by row by
/// <see cref="With(JourneyPhase, EnumSet{TStage})"/>, or as a whole.
/// </summary>
/// <typeparam name="TStage">The stages of the other model.</typeparam>
public sealed record Crosswalk<TStage>
    where TStage : unmanaged, Enum
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The rows, at most one for a phase; a phase without one goes with nothing.</summary>
    /// <exception cref="ArgumentException">A phase has two rows.</exception>
    public ValueList<CrosswalkRow<TStage>> Rows
    {
        get;
        init =>
            field =
                value.DistinctBy(row => row.Phase).Count() == value.Count
                    ? value
                    : throw new ArgumentException("A phase has two rows.", nameof(value));
    }

    /// <summary>The row of a phase; an empty one when there is none.</summary>
    public CrosswalkRow<TStage> Row(JourneyPhase phase) =>
        Rows.FirstOrDefault(row => row.Phase == phase) ?? new(phase, []);

    /// <summary>This crosswalk with another row for a phase.</summary>
    public Crosswalk<TStage> With(CrosswalkRow<TStage> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return this with { Rows = [.. Rows.Where(other => other.Phase != row.Phase).Append(row).OrderBy(Phase)] };
    }

    /// <summary>This crosswalk with a phase in the given stages, whatever it was in before: the user's own choice.</summary>
    public Crosswalk<TStage> With(JourneyPhase phase, EnumSet<TStage> stages) => With(new(phase, stages));

    private static JourneyPhase Phase(CrosswalkRow<TStage> row) => row.Phase;
}
