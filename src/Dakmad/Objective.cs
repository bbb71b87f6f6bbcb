using NodaTime;

namespace Dakmad;

/// <summary>Doelstelling: what should be reached, measurably: a KPI, a target and a deadline [S3:166-170; S1:299].</summary>
public sealed record Objective : PlanElement, IUnder<Objective>
{
    /// <summary>The objective, of this level or one above, that this one helps to reach.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Objective>? ContributesTo
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>The indicator that is measured, such as conversion rate.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Kpi
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>The unit of <see cref="Baseline"/> and <see cref="Target"/>.</summary>
    public MeasurementUnit? Unit { get; init; }

    /// <summary>The value from which one starts.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The value to reach.</summary>
    public decimal? Target { get; init; }

    /// <summary>Which way the value should go; null when baseline and target tell.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ObjectiveDirection? Direction
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The day on which the target should be reached.</summary>
    /// <exception cref="System.ArgumentException">The date is not in the ISO calendar or its year not within 1–9999.</exception>
    public LocalDate? Deadline
    {
        get;
        init => field = DateForm.Optional(value);
    }

    /// <summary>With what it is measured, such as web analytics or a CRM system.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Tool
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means or a drop-off moment.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }

    Ref<Objective>? IUnder<Objective>.Above => ContributesTo;
}
