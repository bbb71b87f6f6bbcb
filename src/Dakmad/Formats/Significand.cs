using System;
using System.Globalization;
using System.Text;

namespace Dakmad.Formats;

/// <summary>
/// A written number as its digits, without zeros at either end, and the power of ten of the last of them: two numbers
/// are equal when these are.
/// </summary>
internal readonly record struct Significand(bool IsNegative, string Digits, long Exponent)
{
    /// <summary>Reads a number that is known to be well formed.</summary>
    /// <returns>Whether the exponent is within reach; numbers beyond it cannot be kept anyway.</returns>
    public static bool TryOf(ReadOnlySpan<byte> utf8, out Significand significand)
    {
        significand = default;
        var exponent = 0L;
        if (utf8.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var at)
        {
            var written = Encoding.ASCII.GetString(utf8[(at + 1)..]);
            if (!long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            utf8 = utf8[..at];
        }

        var isNegative = utf8.StartsWith("-"u8);
        utf8 = utf8.TrimStart("+-"u8);
        var point = utf8.IndexOf((byte)'.');
        if (point >= 0)
        {
            exponent -= utf8.Length - point - 1;
        }

        var digits = Encoding.ASCII.GetString(utf8).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var shortened = digits.TrimEnd('0');
        exponent += digits.Length - shortened.Length;
        significand = shortened.Length == 0 ? new(false, "", 0) : new(isNegative, shortened, exponent);
        return true;
    }
}
