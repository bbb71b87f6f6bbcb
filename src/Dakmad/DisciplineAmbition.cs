namespace Dakmad;

/// <summary>How far an organisation wants to go in one value discipline.</summary>
public sealed record DisciplineAmbition : PlanPart
{
    /// <summary>The value discipline.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public required ValueDiscipline Discipline
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How far the organisation wants to go in it.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public required DisciplineStanding Standing
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>Why.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Rationale
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
