using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Drawing.Maps;

/// <summary>A touchpoint of a journey, with what there is to say of it.</summary>
internal sealed record MapStep
{
    /// <summary>Its position in the journey, from 0.</summary>
    public required int Position { get; init; }

    public required Touchpoint Touchpoint { get; init; }

    public required PlanPath Path { get; init; }

    public required Channel? Channel { get; init; }

    public required Activity? Activity { get; init; }

    public required Objective? Objective { get; init; }

    public required FunnelStep Funnel { get; init; }

    public required StepCost Cost { get; init; }

    /// <summary>Whether customers are for a while on a medium that is not the organisation's [S3:182-186].</summary>
    public required bool IsDetour { get; init; }

    /// <summary>What its phase is called; null when the plan does not say.</summary>
    public required string? Phase { get; init; }

    /// <summary>The numbers, from 1, of what was found here.</summary>
    public required ValueList<int> Findings { get; init; }
}
