using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Formats;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>Values as they are written in cells, in one way for each notation; reading guesses nothing.</summary>
internal static class CellText
{
    private const int LongestOnStack = 128;

    public static string Of(decimal number, Notation notation)
    {
        var text = ValueFormats.Number.Format(number);
        return notation == Notation.Dutch ? text.Replace('.', ',') : text;
    }

    /// <summary>
    /// A number. Outside files its thousands may be parted, where that can be read in one way only: in Dutch a point never
    /// stands before decimals, in English <c>1,234</c> may be meant as a Dutch number and is read with decimals alone.
    /// </summary>
    public static decimal? Number(string cell, Notation notation)
    {
        cell = WithoutGroups(cell, notation);
        if (notation == Notation.Dutch)
        {
            cell = cell.Contains('.', StringComparison.Ordinal) ? "" : cell.Replace(',', '.');
        }

        return Read(ValueFormats.Number, cell);
    }

    /// <summary>A part of a whole; outside files also as a percentage.</summary>
    public static decimal? Share(string cell, Notation notation) =>
        notation != Notation.File && cell.EndsWith('%')
            ? Number(cell[..^1].TrimEnd(), notation) / 100
            : Number(cell, notation);

    /// <summary>The number without what parts its thousands; as it is where that is not certain.</summary>
    public static string WithoutGroups(string cell, Notation notation) =>
        notation switch
        {
            Notation.Dutch when HasGroups(cell, '.', ',') => cell.Replace(".", "", StringComparison.Ordinal),
            Notation.English when cell.Contains('.', StringComparison.Ordinal) && HasGroups(cell, ',', '.') =>
                cell.Replace(",", "", StringComparison.Ordinal),
            _ => cell,
        };

    private static bool HasGroups(string cell, char separator, char decimals)
    {
        var groups = cell.TrimStart('-', '+').Split(decimals)[0].Split(separator);
        return groups.Length > 1
            && groups[0] is { Length: > 0 and <= 3 }
            && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
    }

    public static string Of(LocalDate date, Notation notation) =>
        notation == Notation.Dutch
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}-{date.Month:D2}-{date.Year:D4}")
            : ValueFormats.Date.Format(date);

    /// <summary>A day. The Dutch order is told from that of files by where the year stands.</summary>
    public static LocalDate? Date(string cell, Notation notation)
    {
        if (
            notation == Notation.Dutch
            && cell.Split('-') is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, var year]
        )
        {
            cell = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        }

        return Read(ValueFormats.Date, cell);
    }

    /// <summary>A stretch of time; outside files in words, where those are read as the same.</summary>
    public static string Of(Period period, Notation notation)
    {
        if (notation == Notation.File)
        {
            return ValueFormats.Period.Format(period);
        }

        var words = PeriodWords.Of(period, notation == Notation.Dutch ? Language.Dutch : Language.English);
        return period.Equals(PeriodWords.Read(words)) ? words : ValueFormats.Period.Format(period);
    }

    public static string Of(bool flag, Notation notation) =>
        notation switch
        {
            Notation.File => flag ? "true" : "false",
            Notation.Dutch => flag ? "ja" : "nee",
            _ => flag ? "yes" : "no",
        };

    /// <summary>Yes or no; outside files in either language.</summary>
    public static bool? Flag(string cell, Notation notation)
    {
        if (Is(true))
        {
            return true;
        }

        return Is(false) ? false : null;

        bool Is(bool flag) =>
            string.Equals(cell, Of(flag, Notation.File), StringComparison.OrdinalIgnoreCase)
            || (
                notation != Notation.File
                && (
                    string.Equals(cell, Of(flag, Notation.Dutch), StringComparison.OrdinalIgnoreCase)
                    || string.Equals(cell, Of(flag, Notation.English), StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    public static string Of<TEnum>(TEnum member, Notation notation)
        where TEnum : struct, Enum =>
        notation == Notation.File
            ? ValueFormats.Enum<TEnum>().Format(member)
            : Terms.Of(member).Label[notation == Notation.Dutch ? Language.Dutch : Language.English];

    /// <summary>A member by its name in files or, outside files, by its label in either language.</summary>
    public static TEnum? Member<TEnum>(string cell, Notation notation)
        where TEnum : struct, Enum =>
        Read(ValueFormats.Enum<TEnum>(), cell) ?? (notation == Notation.File ? null : Terms.Read<TEnum>(cell));

    public static T? Read<T>(ValueFormat<T> format, string cell)
        where T : struct
    {
        Span<byte> utf8 = stackalloc byte[LongestOnStack];
        var bytes = Encoding.UTF8.TryGetBytes(cell, utf8, out var length)
            ? utf8[..length]
            : Encoding.UTF8.GetBytes(cell);
        return format.TryParse(bytes, out var value) ? value : null;
    }

    /// <summary>Items with a semicolon and a space between them; of an item a semicolon or backslash follows a backslash.</summary>
    public static string Join(IEnumerable<string> items) =>
        string.Join(
            "; ",
            items.Select(item =>
                item.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal)
            )
        );

    /// <summary>The items that were joined; one space after a semicolon belongs to it.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var items = new List<string>();
        var item = new StringBuilder();
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] == '\\' && at + 1 < cell.Length)
            {
                item.Append(cell[++at]);
            }
            else if (cell[at] != ';')
            {
                item.Append(cell[at]);
            }
            else
            {
                items.Add(item.ToString());
                item.Clear();
                at += at + 1 < cell.Length && cell[at + 1] == ' ' ? 1 : 0;
            }
        }

        items.Add(item.ToString());
        return items;
    }
}
