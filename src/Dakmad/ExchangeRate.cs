using NodaTime;

namespace Dakmad;

/// <summary>What one unit of another currency is worth in the currency of the plan.</summary>
public sealed record ExchangeRate : PlanPart
{
    /// <summary>The ISO 4217 code of the other currency.</summary>
    /// <exception cref="System.ArgumentException">The text is not three capitals.</exception>
    public required string Currency
    {
        get;
        init => field = Require.Currency(value)!;
    }

    /// <summary>How many units of the currency of the plan one unit of <see cref="Currency"/> is worth; above zero.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not above zero.</exception>
    public required decimal Rate
    {
        get;
        init => field = Require.Positive(value);
    }

    /// <summary>The day the rate was taken.</summary>
    /// <exception cref="System.ArgumentException">The date is not in the ISO calendar or its year not within 1–9999.</exception>
    public LocalDate? On
    {
        get;
        init => field = DateForm.Optional(value);
    }

    /// <summary>Who stated the rate.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Source
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
