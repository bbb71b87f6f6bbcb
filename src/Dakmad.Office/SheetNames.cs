using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Shapes;
using Dakmad.Tables;

namespace Dakmad.Office;

/// <summary>What sheets are called: as short as spreadsheets want it, without what they do not allow, each once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private static readonly Dictionary<string, string> Tables = Enum.GetValues<Language>()
        .SelectMany(language =>
            PlanTables
                .All(null, language, Notation.File)
                .Select(table => (Sheet: Of(table.Title[language]), Table: table.Name))
        )
        .DistinctBy(pair => pair.Sheet, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pair => pair.Sheet, pair => pair.Table, StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a sheet of which there is one.</summary>
    /// <param name="title">What it holds.</param>
    public static string Of(string title)
    {
        var clean = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) || "[]:*?/\\".Contains((char)rune.Value) ? " " : rune.ToString());
        }

        var name = string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        if (name.Length > Longest)
        {
            // At a space, unless that leaves little.
            var end = name.LastIndexOf(' ', Longest);
            name = Cut(name, end > Longest / 2 ? end : Longest).TrimEnd(' ', '\'');
        }

        return name.Length == 0 ? "-" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The name of a sheet, another than those that were taken before.</summary>
    public string Take(string title)
    {
        var name = Of(title);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var end = FormattableString.Invariant($" {number}");
            name = Cut(Of(title), Longest - end.Length) + end;
        }

        return name;
    }

    /// <summary>The name of the table that a sheet holds, where its name is that of one; or else the name itself.</summary>
    public static string TableOf(string sheet) => Tables.GetValueOrDefault(sheet.Trim(), sheet);

    /// <summary>Never half a character.</summary>
    private static string Cut(string name, int length) =>
        name.Length <= length ? name
        : char.IsHighSurrogate(name[length - 1]) ? name[..(length - 1)]
        : name[..length];
}
