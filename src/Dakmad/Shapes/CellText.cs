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
    public static string Of(decimal number, Notation notation)
    {
        var text = ValueFormats.Number.Format(number);
        return notation == Notation.Dutch ? text.Replace('.', ',') : text;
    }

    public static decimal? Number(string cell, Notation notation)
    {
        if (notation == Notation.Dutch)
        {
            // A point may be meant to part thousands or decimals.
            cell = cell.Contains('.', StringComparison.Ordinal) ? "" : cell.Replace(',', '.');
        }

        return Read(ValueFormats.Number, cell);
    }

    public static string Of(LocalDate date, Notation notation) =>
        notation == Notation.Dutch
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}-{date.Month:D2}-{date.Year:D4}")
            : ValueFormats.Date.Format(date);

    public static LocalDate? Date(string cell, Notation notation)
    {
        if (notation == Notation.Dutch)
        {
            cell = cell.Split('-') is [var day, var month, var year]
                ? $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}"
                : "";
        }

        return Read(ValueFormats.Date, cell);
    }

    public static string Of(bool flag, Notation notation) =>
        notation switch
        {
            Notation.File => flag ? "true" : "false",
            Notation.Dutch => flag ? "ja" : "nee",
            _ => flag ? "yes" : "no",
        };

    public static bool? Flag(string cell, Notation notation)
    {
        if (Is(true))
        {
            return true;
        }

        return Is(false) ? false : null;

        bool Is(bool flag) => string.Equals(cell, Of(flag, notation), StringComparison.OrdinalIgnoreCase);
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
        where T : struct => format.TryParse(Encoding.UTF8.GetBytes(cell), out var value) ? value : null;

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
