using NodaTime;

namespace Dakmad;

/// <summary>A marketing plan: choices for the six DAKMAD letters (target groups, offerings, channels, resources, activities, objectives) on three levels [S3:42-76, 160-170].</summary>
public sealed partial record MarketingPlan : PlanElement
{
    /// <summary>Aanbieder: the organisation whose plan it is.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Organisation
    {
        get;
        init => field = Require.OptionalText(value);
    }

    /// <summary>The language the plan is written in; messages about it use it unless another is asked for.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Language? Language
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The ISO 4217 code of the currency in which the plan adds up; null when no amount needs it.</summary>
    /// <exception cref="System.ArgumentException">The text is not three capitals.</exception>
    public string? Currency
    {
        get;
        init => field = Require.Currency(value);
    }

    /// <summary>The days the plan is made for.</summary>
    public DateRange? Period { get; init; }

    /// <summary>The day the plan was last reviewed; a journey map is a living document [S1:371].</summary>
    /// <exception cref="System.ArgumentException">The date is not in the ISO calendar or its year not within 1–9999.</exception>
    public LocalDate? ReviewedOn
    {
        get;
        init => field = DateForm.Optional(value);
    }

    /// <summary>The budget of the whole plan.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Budget
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>The rates at which amounts in other currencies count; without one such an amount is never added up.</summary>
    public ValueList<ExchangeRate> ExchangeRates { get; init; }

    /// <summary>The strategic choices that steer the journeys [S3:44-62].</summary>
    public StrategicChoice? Strategy { get; init; }

    /// <summary>The people the plan has in mind [S1:263-267].</summary>
    public ValueList<Persona> Personas { get; init; }

    /// <summary>The strategic level, with marketing concepts as its activities.</summary>
    public StrategicLevel Strategic { get; init; } = StrategicLevel.Empty;

    /// <summary>The tactical level, with events as its activities.</summary>
    public TacticalLevel Tactical { get; init; } = TacticalLevel.Empty;

    /// <summary>The operational level, with activities, tasks and customer journeys.</summary>
    public OperationalLevel Operational { get; init; } = OperationalLevel.Empty;

    /// <summary>Where rules do not count, and why.</summary>
    public ValueList<Suppression> Suppressions { get; init; }
}
