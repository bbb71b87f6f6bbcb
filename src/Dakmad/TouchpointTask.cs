using NodaTime;

namespace Dakmad;

/// <summary>Taak: something to be done to carry out a touchpoint [S3:117-123].</summary>
public sealed record TouchpointTask : PlanElement
{
    /// <summary>What to say, literally.</summary>
    public Script? Script { get; init; }

    /// <summary>How to speak with customers and about what.</summary>
    public Manual? Manual { get; init; }

    /// <summary>Who does it: a person, role or department.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Owner
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>How long before the touchpoint the task has to start.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Period? LeadTime
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>The day on which it must be done.</summary>
    /// <exception cref="System.ArgumentException">The date is not in the ISO calendar or its year not within 1–9999.</exception>
    public LocalDate? Deadline
    {
        get;
        init => field = DateForm.Optional(value);
    }

    /// <summary>Ids of entries of the knowledge base that this carries out, such as a means.</summary>
    /// <exception cref="System.ArgumentException">A text does not have the form of an id.</exception>
    public ValueList<string> Covers
    {
        get;
        init => field = Require.Ids(value);
    }
}
