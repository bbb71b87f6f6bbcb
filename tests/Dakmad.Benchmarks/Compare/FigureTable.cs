using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;

namespace Dakmad.Benchmarks.Compare;

/// <summary>The figures for people.</summary>
internal static class FigureTable
{
    public static void Write(CompareOptions options, long jsonBytes, IReadOnlyList<Figures> all, TextWriter output)
    {
        output.WriteLine(
            Text(
                $"{options.Touchpoints:N0} touchpoints, {jsonBytes / 1e6:N1} MB of JSON, median of {options.Runs}, {RuntimeInformation.FrameworkDescription}"
            )
        );
        string? group = null;
        foreach (var figures in all)
        {
            if (group != figures.Group)
            {
                group = figures.Group;
                output.WriteLine();
                output.WriteLine(
                    Text($"{group, -38}{"ms", 9}{"min–max", 19}{"ratio", 7}{"B kept", 9}{"B allocated", 13}")
                );
            }

            var range = Text($"{figures.Least:N1}–{figures.Greatest:N1}");
            var kept = figures.Kept is { } bytes ? Text($"{bytes:N0}") : "–";
            output.WriteLine(
                Text(
                    $"  {figures.Name, -36}{figures.Median, 9:N1}{range, 19}{figures.Ratio, 7:N2}{kept, 9}{figures.Allocated, 13:N0}"
                )
            );
        }

        output.WriteLine();
        output.WriteLine(
            "Bytes are for each touchpoint; kept is what the result holds, without the text it was read from."
        );
    }

    private static string Text(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
