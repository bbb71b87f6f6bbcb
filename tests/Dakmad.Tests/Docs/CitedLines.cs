using System.Globalization;
using System.Text.RegularExpressions;

namespace Dakmad.Tests.Docs;

/// <summary>Lines of a source document that something is cited from.</summary>
internal sealed partial record CitedLines(string Source, int First, int Last)
{
    public static CitedLines Of(Citation citation) =>
        new(citation.Source, citation.FirstLine!.Value, citation.LastLine ?? citation.FirstLine.Value);

    /// <summary>Reads <c>46-50</c> or <c>184</c>; null for anything else.</summary>
    public static CitedLines? Parse(string source, string lines)
    {
        var match = Range().Match(lines);
        if (!match.Success)
        {
            return null;
        }

        var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
        var last = match.Groups["last"] is { Success: true } stated
            ? int.Parse(stated.ValueSpan, CultureInfo.InvariantCulture)
            : first;
        return new(source, first, last);
    }

    public override string ToString() => First == Last ? $"{Source}:{First}" : $"{Source}:{First}-{Last}";

    [GeneratedRegex(
        "^(?<first>[0-9]{1,6})(-(?<last>[0-9]{1,6}))?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Range();
}
