using System;
using System.Collections.Frozen;
using System.Linq;

namespace Dakmad.Tables;

/// <summary>What a spreadsheet shows where a formula has no result, in Dutch and in English.</summary>
internal static class SheetErrors
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "#NAAM?",
        "#N/B",
        "#VERW!",
        "#WAARDE!",
        "#DEEL/0!",
        "#GETAL!",
        "#LEEG!",
        "#OVERLOOP!",
        "#BEREKENEN!",
        "#BLOKKEREN!",
        "#ONBEKEND!",
        "#VELD!",
        "#VERBINDEN!",
        "#BEZET!",
        "#NAME?",
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#BLOCKED!",
        "#UNKNOWN!",
        "#FIELD!",
        "#CONNECT!",
        "#BUSY!",
        "#GETTING_DATA",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cell shows an error, or the crosses of a number that did not fit into its column.</summary>
    public static bool IsOne(string cell)
    {
        var text = cell.Trim();
        return text.StartsWith('#') && (Known.Contains(text) || (text.Length > 2 && text.All(c => c == '#')));
    }
}
