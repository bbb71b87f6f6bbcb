namespace Dakmad.Analysis.Strategy;

/// <summary>A positioning that was recognised in what a plan states.</summary>
/// <param name="Entry">What it leads one to expect.</param>
/// <param name="Words">The words by which it was recognised, as the plan writes them, each once.</param>
public sealed record PositioningMatch(PositioningEntry Entry, ValueList<string> Words)
{
    /// <summary>The words in a sentence, between quotation marks.</summary>
    internal LocalizedText Quoted => Spoken.Names(Words);
}
