using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A table of the parts of one kind in a plan.</summary>
/// <param name="Name">Its name in the language of the headings, such as <c>kanalen</c>; fit for the name of a file.</param>
/// <param name="Header">The headings.</param>
/// <param name="Rows">The cells of each part, in the order of the plan.</param>
public sealed record PlanTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);
