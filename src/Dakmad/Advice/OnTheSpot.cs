using System;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Advice;

/// <summary>
/// What is done with a person or a thing where those are, so that no screen takes its place: a test drive, a fitting, a
/// repair. It goes by the name, since a plan says of a contact how it is had and not what happens there.
/// </summary>
internal static class OnTheSpot
{
    /// <summary>What words begin or, where they are joined, end with: what is tried or seen, mended or kept, brought or fetched.</summary>
    private static readonly string[] Stems =
    [
        .. "proefrit proefles proeven proeverij passen pasbeurt bezichtig rondleid keuring keuren inspect schouw opmeten inmeten".Split(
            ' '
        ),
        .. "repar onderhoud monteren montage installat plaatsen schoonma reinig knippen behandeling verhuiz".Split(' '),
        .. "bezorg afhal ophal brengen afgeven afgifte uitreik".Split(' '),
        .. "tasting fitting viewing measur repair maintenance assembl install cleaning treatment deliver pickup".Split(
            ' '
        ),
    ];

    /// <summary>What is said in two words.</summary>
    private static readonly string[] Phrases =
    [
        "test drive",
        "test ride",
        "pick up",
        "trying on",
        "drop off",
        "guided tour",
    ];

    /// <summary>Whether the name of a touchpoint says so.</summary>
    public static bool Is(Touchpoint touchpoint)
    {
        var words = NameWords.Of(touchpoint.Name);
        var name = $" {string.Join(' ', words)} ";
        return words.Any(IsSo)
            || Array.Exists(Phrases, phrase => name.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    private static bool IsSo(string word) =>
        Array.Exists(
            Stems,
            stem => word.StartsWith(stem, StringComparison.Ordinal) || word.EndsWith(stem, StringComparison.Ordinal)
        );
}
