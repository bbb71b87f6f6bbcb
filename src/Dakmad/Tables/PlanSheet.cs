namespace Dakmad.Tables;

/// <summary>A sheet that holds a table of parts of a plan.</summary>
/// <param name="Name">The name of the table, in Dutch or English: that of its file without extension.</param>
/// <param name="Sheet">The sheet.</param>
public sealed record PlanSheet(string Name, Sheet Sheet);
