namespace Dakmad.Analysis;

/// <summary>An element that only one of two plans has.</summary>
/// <param name="Kind">The type of the element in words, such as <i>touchpoint</i>.</param>
/// <param name="Subject">The element.</param>
/// <param name="Change">Whether it was added or removed.</param>
public sealed record ComparedElement(LocalizedText Kind, FigureSubject Subject, FigureChange Change)
{
    /// <summary>The type of the element as programs call it, the same in both languages, such as <c>touchpoint</c>.</summary>
    public required string KindId { get; init; }
}
