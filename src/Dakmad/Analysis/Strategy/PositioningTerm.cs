namespace Dakmad.Analysis.Strategy;

/// <summary>A term in a text.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Written">The words as the text has them.</param>
internal readonly record struct PositioningTerm<T>(T Meaning, string Written);
