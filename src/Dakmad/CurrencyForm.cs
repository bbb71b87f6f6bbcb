using System;

namespace Dakmad;

/// <summary>The form of an ISO 4217 alphabetic currency code: three capitals A–Z.</summary>
internal static class CurrencyForm
{
    public static bool IsValid(ReadOnlySpan<char> code) => code.Length == 3 && !code.ContainsAnyExceptInRange('A', 'Z');
}
