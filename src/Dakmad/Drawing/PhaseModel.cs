namespace Dakmad.Drawing;

/// <summary>In which phases a journey is shown.</summary>
public enum PhaseModel
{
    /// <summary>The nine phases of a journey (<see cref="JourneyPhase"/>).</summary>
    Nine,

    /// <summary>The five stages of the lifecycle (<see cref="LifecycleStage"/>).</summary>
    Five,

    /// <summary>The 6B model (<see cref="SixBStage"/>).</summary>
    SixB,
}
