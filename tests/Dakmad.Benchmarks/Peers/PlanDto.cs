using System;
using System.Collections.Generic;

// Classes without behaviour: a plan reads better whole than in a dozen files.
#pragma warning disable MA0048

namespace Dakmad.Benchmarks.Peers;

/// <summary>
/// A plan as one would write it down for a serializer: mutable classes that hold the fields of the generated plan and no
/// others, which favours them in speed and size.
/// </summary>
internal sealed class PlanDto
{
    public string? Dakmad { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Language { get; set; }

    public string? Currency { get; set; }

    public PeriodDto? Period { get; set; }

    public OperationalDto? Operational { get; set; }
}

internal sealed class PeriodDto
{
    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }
}

internal sealed class OperationalDto
{
    public List<ChannelDto> Channels { get; set; } = [];

    public List<ActivityDto> Activities { get; set; } = [];

    public List<JourneyDto> Journeys { get; set; } = [];

    public List<ObjectiveDto> Objectives { get; set; } = [];
}

internal sealed class ChannelDto
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Group { get; set; }

    public ChannelForm? Form { get; set; }
}

internal sealed class ActivityDto
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public ActivityKind? Kind { get; set; }

    public SalesMoment? Moment { get; set; }
}

internal sealed class ObjectiveDto
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Kpi { get; set; }

    public string? Unit { get; set; }

    public decimal? Target { get; set; }

    public DateOnly? Deadline { get; set; }
}

internal sealed class JourneyDto
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public Regularity? Regularity { get; set; }

    public PeriodDto? Period { get; set; }

    public MoneyDto? Budget { get; set; }

    public List<TouchpointDto> Touchpoints { get; set; } = [];
}

internal sealed class TouchpointDto
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Channel { get; set; }

    public string? Activity { get; set; }

    public List<SixBStage>? Stages { get; set; }

    public JourneyPhase? Phase { get; set; }

    public List<TaskDto>? Tasks { get; set; }

    public string? Objective { get; set; }

    public VolumeDto? Volume { get; set; }

    public CostDto? Cost { get; set; }
}

internal sealed class TaskDto
{
    public string? Id { get; set; }

    public string? Name { get; set; }
}

internal sealed class VolumeDto
{
    public decimal? Expected { get; set; }

    public string? Unit { get; set; }

    public decimal? PassRate { get; set; }
}

internal sealed class CostDto
{
    public MoneyDto? PerContact { get; set; }
}

internal sealed class MoneyDto
{
    public decimal Amount { get; set; }

    public string? Currency { get; set; }
}
