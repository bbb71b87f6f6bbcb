using System;
using System.Diagnostics.CodeAnalysis;

namespace Dakmad;

/// <summary>
/// A point up to or from which a journey is drawn: a stage of the 6B model, a phase, or one of its touchpoints. Exactly
/// one of the three is set.
/// </summary>
public sealed record JourneyPoint
{
    /// <summary>The point at which a stage of the 6B model is passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public JourneyPoint(SixBStage stage) => Stage = Require.Defined(stage, nameof(stage));

    /// <summary>The point at which a phase of the nine-phase journey is passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public JourneyPoint(JourneyPhase phase) => Phase = Require.Defined(phase, nameof(phase));

    /// <summary>The point at which a touchpoint of the same journey is passed.</summary>
    /// <exception cref="ArgumentException">The reference is the default value, which names nothing.</exception>
    public JourneyPoint(Ref<Touchpoint> touchpoint) => Touchpoint = Require.Reference(touchpoint, nameof(touchpoint));

    /// <summary>The stage; null when the point is stated otherwise.</summary>
    public SixBStage? Stage { get; }

    /// <summary>The phase; null when the point is stated otherwise.</summary>
    public JourneyPhase? Phase { get; }

    /// <summary>The touchpoint; null when the point is stated otherwise.</summary>
    public Ref<Touchpoint>? Touchpoint { get; }

    /// <summary>The point at which a stage of the 6B model is passed.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator JourneyPoint(SixBStage stage) => new(stage);

    /// <summary>The point at which a phase of the nine-phase journey is passed.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor.")]
    public static implicit operator JourneyPoint(JourneyPhase phase) => new(phase);

    /// <summary>The stage, phase or touchpoint.</summary>
    public override string ToString() => Stage?.ToString() ?? Phase?.ToString() ?? Touchpoint?.Id ?? "";
}
