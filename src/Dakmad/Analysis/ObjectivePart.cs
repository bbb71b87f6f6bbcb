namespace Dakmad.Analysis;

/// <summary>What it takes to tell whether an objective has been reached.</summary>
public enum ObjectivePart
{
    /// <summary>What is measured: <see cref="Objective.Kpi"/>.</summary>
    Kpi,

    /// <summary>In what it is measured: <see cref="Objective.Unit"/>.</summary>
    Unit,

    /// <summary>From which value one starts: <see cref="Objective.Baseline"/>.</summary>
    Baseline,

    /// <summary>Which value should be reached: <see cref="Objective.Target"/>.</summary>
    Target,

    /// <summary>When it should be reached: <see cref="Objective.Deadline"/>.</summary>
    Deadline,

    /// <summary>With what it is measured: <see cref="Objective.Tool"/>.</summary>
    Tool,
}
