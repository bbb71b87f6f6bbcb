using System;

namespace Dakmad.Knowledge;

/// <summary>
/// The crosswalks by which a touchpoint that states one phase or stage is read in the other models. The nine phases lie
/// in the middle: two other models meet in the phases that their stages have in common. What a touchpoint states stays
/// as it is; what it does not decide is said to be undecided.
/// </summary>
public sealed record Crosswalks
{
    private static readonly Lazy<Crosswalks> Loaded = new(CrosswalkData.Read);

    internal Crosswalks() { }

    /// <summary>
    /// Those of Dakmad. The sales funnel follows a source [S0:1478-1486]; the others are proposals. Open on purpose: a
    /// latent need, which may come before awareness [S0:158-160; S1:41-45], orientation, which is awareness or
    /// consideration [S0:320-342; S1:19-21], and the moment of decision in the sales funnel [S0:1481-1482].
    /// </summary>
    public static Crosswalks Default => Loaded.Value;

    /// <summary>
    /// Whether latent and concrete need are two phases [S0:208-216]; otherwise the need is one, unless a touchpoint
    /// states one of the two.
    /// </summary>
    public bool SplitNeedPhase { get; init; }

    /// <summary>To the five-phase journey.</summary>
    public required Crosswalk<LifecycleStage> LifecycleStages { get; init; }

    /// <summary>To the 6B model.</summary>
    public required Crosswalk<SixBStage> SixB { get; init; }

    /// <summary>To the sales funnel.</summary>
    public required Crosswalk<SalesFunnelStage> SalesFunnel { get; init; }

    /// <summary>To McKinsey's loyalty loop.</summary>
    public required Crosswalk<LoyaltyLoopStage> LoyaltyLoop { get; init; }

    /// <summary>The phases that are told apart: nine, or ten when the first is split.</summary>
    public EnumSet<JourneyPhase> Phases
    {
        get
        {
            var phases = default(EnumSet<JourneyPhase>);
            foreach (var phase in Enum.GetValues<JourneyPhase>())
            {
                var isLeft = SplitNeedPhase
                    ? phase is JourneyPhase.Need
                    : phase is JourneyPhase.LatentNeed or JourneyPhase.ConcreteNeed;
                phases = isLeft ? phases : phases.With(phase);
            }

            return phases;
        }
    }

    /// <summary>Reads what a touchpoint states in one model in the others.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="need">
    /// The kind of need with which its journey starts, where that is known. A journey that starts with a concrete need
    /// has no phase of latent need.
    /// </param>
    public TouchpointReading Read(Touchpoint touchpoint, NeedKind? need = null)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return new Placing(this, touchpoint, need).Read();
    }
}
