namespace Dakmad.Formats;

/// <summary>A row of a journey table.</summary>
/// <param name="Touchpoint">The name of the touchpoint.</param>
/// <param name="Activity">Its activity, such as <i>Informeren pré sales</i>.</param>
/// <param name="Task">One of its tasks; null when it has none.</param>
/// <param name="Channel">Its channel after the group it is filed under: <i>Massamedia: tv</i>.</param>
public sealed record JourneyTableRow(string Touchpoint, string Activity, string? Task, string Channel);
