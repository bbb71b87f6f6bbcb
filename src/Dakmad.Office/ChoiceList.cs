namespace Dakmad.Office;

/// <summary>A drop-down list of cells.</summary>
/// <param name="Cells">The cells that have it, such as <c>D2:D1048576</c>.</param>
/// <param name="Formula">The cells that hold the choices.</param>
/// <param name="IsClosed">Whether nothing else may stand in the cells.</param>
/// <param name="Refusal">What is said where something else is typed; null where anything else may be typed.</param>
internal sealed record ChoiceList(string Cells, string Formula, bool IsClosed, string? Refusal);
