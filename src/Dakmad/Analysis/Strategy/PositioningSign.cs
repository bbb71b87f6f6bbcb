using System;

namespace Dakmad.Analysis.Strategy;

/// <summary>Something that the name of a channel or touchpoint may tell of, such as an outlet, with the words for it.</summary>
public sealed record PositioningSign
{
    /// <summary>The name by which positionings refer to it, such as <c>outlet</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of an id.</exception>
    public required string Id
    {
        get;
        init => field = Require.Id(value);
    }

    /// <summary>What it is called inside a sentence, with its article: "een outlet", "an outlet store".</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The words that tell of it, in any language; spelling is set aside, and only whole words count.</summary>
    public required ValueList<string> Terms { get; init; }

    /// <summary>Words around a term in which it means something else, such as <c>retail outlet</c>.</summary>
    public ValueList<string> Except { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
