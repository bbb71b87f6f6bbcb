namespace Dakmad;

/// <summary>The strategic choices that steer the filling in of journeys [S3:44-62].</summary>
public sealed record StrategicChoice : PlanPart
{
    /// <summary>The value discipline in which the organisation wants to lead.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ValueDiscipline? Discipline
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How far it wants to go in each discipline, where it says more than <see cref="Discipline"/>.</summary>
    public ValueList<DisciplineAmbition> Ambitions { get; init; }

    /// <summary>The place it wants to hold in the mind of its customers [S3:58-62].</summary>
    public Positioning? Positioning { get; init; }

    /// <summary>How it comes to transactions with its customers [S3:38-42].</summary>
    public TransactionModel? TransactionModel { get; init; }

    /// <summary>Why these choices were made.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Rationale
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>What the user expects of journeys because of the positioning or strategy, next to what the sources expect.</summary>
    public ValueList<JourneyExpectation> Expectations { get; init; }
}
