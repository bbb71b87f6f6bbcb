using System;

namespace Dakmad.Office;

/// <summary>What a style says of the numbers in its cells.</summary>
/// <param name="IsDay">Whether they are days.</param>
/// <param name="IsTime">Whether they are times of day.</param>
/// <param name="Currency">The currency that they are amounts in; null when none is shown.</param>
internal readonly record struct NumberLook(bool IsDay, bool IsTime, string? Currency)
{
    /// <summary>The look of a format that every spreadsheet knows by its number.</summary>
    public static NumberLook OfBuiltIn(int format) =>
        format switch
        {
            >= 14 and <= 17 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => new(IsDay: true, IsTime: false, null),
            (>= 18 and <= 21) or (>= 45 and <= 47) => new(IsDay: false, IsTime: true, null),
            _ => default,
        };

    /// <summary>The look of a format in the language of formats.</summary>
    public static NumberLook Of(string format)
    {
        var (day, time, month) = (false, false, false);
        var (isQuoted, isBracketed) = (false, false);
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '[' when !isQuoted:
                    isBracketed = true;
                    break;
                case ']' when !isQuoted:
                    isBracketed = false;
                    break;
                case var c when !isQuoted && !isBracketed:
                    day |= c is 'd' or 'D' or 'y' or 'Y' or 'j' or 'J';
                    time |= c is 'h' or 'H' or 's' or 'S' or 'u' or 'U';
                    month |= c is 'm' or 'M';
                    break;
            }
        }

        // Of a format for everything, General or Standaard, the letters mean nothing.
        if (
            format.StartsWith("General", StringComparison.OrdinalIgnoreCase)
            || format.StartsWith("Standaard", StringComparison.OrdinalIgnoreCase)
        )
        {
            return default;
        }

        return day || (month && !time)
            ? new(IsDay: true, IsTime: false, null)
            : new(IsDay: false, time, time ? null : CurrencyFormat.Read(format));
    }
}
