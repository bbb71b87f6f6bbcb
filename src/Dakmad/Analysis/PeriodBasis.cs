namespace Dakmad.Analysis;

/// <summary>How it is known on which days something takes place.</summary>
public enum PeriodBasis
{
    /// <summary>Nothing in the plan tells.</summary>
    None,

    /// <summary>It has no period of its own and takes that of its level or of the plan.</summary>
    Plan,

    /// <summary>It takes the days of the events it belongs to.</summary>
    Event,

    /// <summary>It takes the days of its journey.</summary>
    Journey,

    /// <summary>It states a period. An end that it leaves open is that of what holds it.</summary>
    Stated,
}
