using System;
using System.Globalization;

namespace Dakmad.Formats;

/// <summary>Decimal numbers, read only when every digit can be kept.</summary>
internal sealed class NumberFormat : ValueFormat<decimal>
{
    /// <summary>A decimal keeps this many digits, wherever the point stands.</summary>
    private const int SafeDigits = 28;

    public override LocalizedText Expected { get; } =
        new("een getal met een decimale punt, zoals 1200.50", "a number with a decimal point, such as 1200.50");

    public override bool TryParse(ReadOnlySpan<byte> utf8, out decimal value) =>
        decimal.TryParse(
            utf8,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out value
        ) && IsExact(utf8, value);

    public override string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsExact(ReadOnlySpan<byte> utf8, decimal value)
    {
        if (utf8.Length <= SafeDigits && !utf8.ContainsAny((byte)'e', (byte)'E'))
        {
            return true;
        }

        Span<byte> written = stackalloc byte[64];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        return Significand.TryOf(utf8, out var read)
            && Significand.TryOf(written[..length], out var kept)
            && read.Equals(kept);
    }
}
