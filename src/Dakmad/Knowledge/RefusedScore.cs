using System.Globalization;

namespace Dakmad.Knowledge;

/// <summary>An answer that nobody can give to the question of the Net Promoter Score.</summary>
/// <param name="Index">Its position among the answers, counted from 0.</param>
/// <param name="Score">The answer, outside 0–10.</param>
public sealed record RefusedScore(int Index, int Score)
{
    /// <summary>The sentence for a reader, who counts from 1.</summary>
    public LocalizedText Message
    {
        get
        {
            var invariant = CultureInfo.InvariantCulture;
            return new(
                string.Create(invariant, $"Antwoord {Index + 1L} is {Score}; een score ligt tussen 0 en 10."),
                string.Create(invariant, $"Answer {Index + 1L} is {Score}; a score lies between 0 and 10.")
            );
        }
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Message.English;
}
