namespace Dakmad.Knowledge;

/// <summary>What something is used as in a phase or stage, where the sources tell uses apart.</summary>
public enum UseRole
{
    /// <summary>The KPI by which a stage is judged first [S1:301-351].</summary>
    Primary,

    /// <summary>A KPI beside the first [S1:301-351].</summary>
    Secondary,

    /// <summary>A tool that measures the KPIs of a stage [S1:301-351].</summary>
    Measurement,

    /// <summary>A tool or source that shows whether there is a need [S0:181-193].</summary>
    Research,

    /// <summary>A tool that shows who is in a phase and what they do there [S0:346-354, 465-471].</summary>
    Insight,

    /// <summary>A tool with which a process is improved [S0:639-658].</summary>
    Optimisation,
}
