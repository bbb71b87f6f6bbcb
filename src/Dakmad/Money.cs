using System;
using System.Globalization;

namespace Dakmad;

/// <summary>An amount in a currency. Amounts are exact decimals; nothing is rounded.</summary>
public readonly record struct Money
{
    private const string NoCurrency = "XXX";

    // Null stands for no currency, so that the default value equals the same money written out.
    private readonly string? _currency;

    /// <summary>Makes an amount of money.</summary>
    /// <param name="amount">The amount in whole units of the currency, such as euros; it may be negative.</param>
    /// <param name="currency">An ISO 4217 code: three capitals, such as <c>EUR</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capitals.</exception>
    public Money(decimal amount, string currency)
    {
        Amount = amount;
        if (!CurrencyForm.IsValid(currency))
        {
            throw new ArgumentException($"'{currency}' is not an ISO 4217 currency code.", nameof(currency));
        }

        _currency = string.Equals(currency, NoCurrency, StringComparison.Ordinal) ? null : currency;
    }

    /// <summary>The amount in whole units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code. <c>XXX</c>, "no currency", for the default value.</summary>
    public string Currency => _currency ?? NoCurrency;

    /// <summary>An amount in euros.</summary>
    public static Money Euro(decimal amount) => new(amount, "EUR");

    /// <summary>The currency code and the amount with a decimal point, such as <c>EUR 1200.50</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount}");
}
