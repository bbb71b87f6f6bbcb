using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Profile;

/// <summary>
/// A touchpoint with what its channel and its activity say of it. What the plan does not say is null, never guessed,
/// apart from what follows from the meaning of the words and is said with the property.
/// </summary>
public sealed record ProfiledTouchpoint
{
    internal ProfiledTouchpoint() { }

    /// <summary>The touchpoint.</summary>
    public required Touchpoint Touchpoint { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>Its position in the journey, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Its channel; null when the plan has none with that id.</summary>
    public required Channel? Channel { get; init; }

    /// <summary>Its activity; null when the plan has none with that id.</summary>
    public required Activity? Activity { get; init; }

    /// <summary>The group of the channel, or else of the nearest channel that it specialises.</summary>
    public required ChannelGroup? Group { get; init; }

    /// <summary>The form of the channel, or else of the nearest channel that it specialises.</summary>
    public required ChannelForm? Form { get; init; }

    /// <summary>Whose medium the channel is, or else the nearest channel that it specialises.</summary>
    public required MediaOwnership? Media { get; init; }

    /// <summary>
    /// Whether the customer can answer: as the channel says, or else the nearest channel that it specialises. Where
    /// neither does, telephone and personal contact go both ways, and so does every exchange
    /// (<see cref="ActivityKind.Communicate"/>); mass media go one way.
    /// </summary>
    public required ContactDirection? Direction { get; init; }

    /// <summary>
    /// Who or what does the provider's part. Where the touchpoint does not say, a contact by phone or in person is
    /// <see cref="Handling.Staffed"/>: somebody is at the other end unless the plan says that a machine is.
    /// </summary>
    public required Handling? Handling { get; init; }

    /// <summary>
    /// The target groups that it is for: its own, or else those of its personas, or else those of the journey. Empty
    /// when all of these are: it is for everybody.
    /// </summary>
    public required ValueList<Ref<TargetGroup>> TargetGroups { get; init; }

    /// <summary>Whether each target group of the journey can come here, itself or as part of a wider one.</summary>
    public required bool IsForAll { get; init; }

    /// <summary>How many contacts there are, in <see cref="Weighing.Unit"/>; null when it is not weighed by volume.</summary>
    public required double? Volume { get; init; }

    /// <summary>What one contact costs, in the currency of the plan; null when the plan does not say, or has no rate for it.</summary>
    public required double? CostPerContact { get; init; }

    /// <summary>The main group of its activity.</summary>
    public ActivityKind? Kind => Activity?.Kind;

    /// <summary>How far it adapts to the customer.</summary>
    public Customisation? Customisation => Touchpoint.Service?.Customisation;

    /// <summary>The level of service.</summary>
    public ServiceLevel? ServiceLevel => Touchpoint.Service?.Level;

    /// <summary>
    /// Whether it comes after the sale: as its activity, its phase or its stages say; a transaction does not. Null when
    /// none of them tells.
    /// </summary>
    public bool? IsAfterSales => Sale.IsAfter(this);

    /// <summary>The weight it has in a share: 1, or its volume; 0 for one that is left out of the weighing.</summary>
    internal double Weight(WeighingBasis basis) => basis == WeighingBasis.Count ? 1 : Volume ?? 0;
}
