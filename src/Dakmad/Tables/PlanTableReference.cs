using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>Columns of a table of parts whose cells together are the key of a row.</summary>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Table">The name of the table that has the row; that of the table itself where it refers to its own rows.</param>
/// <param name="Key">The headings of the columns in that table.</param>
public sealed record PlanTableReference(IReadOnlyList<string> Headings, string Table, IReadOnlyList<string> Key);
