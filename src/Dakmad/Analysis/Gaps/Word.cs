namespace Dakmad.Analysis.Gaps;

/// <summary>A run of letters and digits in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Form">What is left of it when spelling is set aside.</param>
internal readonly record struct Word(int Start, int End, string Form);
