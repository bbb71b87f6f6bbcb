using System;
using System.Text;

namespace Dakmad.Csv;

/// <summary>Cells with the apostrophes of <see cref="FormulaGuard.Apostrophe"/>. Each step is undone by one of its own.</summary>
internal static class GuardedCell
{
    private const char Guard = '\'';
    private const string Command = "::";
    private const string Mark = "##";
    private const string Starts = "=+-@＝＋－＠";

    /// <summary>The cell as it is written.</summary>
    public static string Of(string text) => Formula(Commands(Marks(text, 1), 1), 1);

    /// <summary>The text of a cell that was written so.</summary>
    public static string Read(string cell) => Marks(Commands(Formula(cell, -1), -1), -1);

    private static string Formula(string text, int change)
    {
        var guards = GuardsAt(text, 0);
        return IsFormula(text.AsSpan(guards)) ? Changed(text, 0, guards, change) : text;
    }

    /// <summary>Whether a spreadsheet would run it: not a plain number, which may have a sign too.</summary>
    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        if (text is ['\t' or '\r' or '\n', ..])
        {
            return true;
        }

        var start = text.Trim();
        return !start.IsEmpty && Starts.Contains(start[0], StringComparison.Ordinal) && !IsNumber(start);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text is ['+' or '-', .. var digits]
        && digits.ContainsAnyInRange('0', '9')
        && digits.IndexOfAnyExcept("0123456789.,") < 0;

    /// <summary>Commands to a log stand at the start of a line, white space before them set aside.</summary>
    private static string Commands(string text, int change)
    {
        if (!text.Contains(Command, StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var start = lines[i].Length - lines[i].AsSpan().TrimStart().Length;
            var guards = GuardsAt(lines[i], start);
            if (lines[i].AsSpan(start + guards).StartsWith(Command))
            {
                lines[i] = Changed(lines[i], start, guards, change);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Marks are obeyed wherever they stand in a line.</summary>
    private static string Marks(string text, int change)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var changed = new StringBuilder(text.Length + 16);
        var from = 0;
        for (; at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var after = at + Mark.Length;
            var guards = GuardsAt(text, after);
            if (IsMark(text.AsSpan(after + guards)) && guards + change >= 0)
            {
                changed.Append(text, from, after - from).Append(Guard, guards + change);
                from = after + guards;
            }
        }

        return changed.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsMark(ReadOnlySpan<char> afterGuards)
    {
        var end = 0;
        while (end < afterGuards.Length && char.IsAsciiLetter(afterGuards[end]))
        {
            end++;
        }

        return end < afterGuards.Length && afterGuards[end] == '[';
    }

    private static int GuardsAt(string text, int start) =>
        text.AsSpan(start).IndexOfAnyExcept(Guard) is >= 0 and var count ? count : text.Length - start;

    /// <summary>One guard more, or one less where there is one.</summary>
    private static string Changed(string text, int at, int guards, int change) =>
        change > 0 ? text.Insert(at, $"{Guard}")
        : guards > 0 ? text.Remove(at, 1)
        : text;
}
