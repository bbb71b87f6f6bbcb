using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A table of the parts of one kind in a plan.</summary>
/// <param name="Name">Its name in the language of the headings, such as <c>kanalen</c>; fit for the name of a file.</param>
/// <param name="Header">The headings.</param>
/// <param name="Rows">The cells of each part, in the order of the plan.</param>
public sealed record PlanTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>What it is called to people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What stands under each heading.</summary>
    public required IReadOnlyList<PlanTableColumn> Columns { get; init; }

    /// <summary>The headings of the columns that tell its rows apart; none where rows have no id.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>The columns whose cells are ids of rows of a table.</summary>
    public IReadOnlyList<PlanTableReference> References { get; init; } = [];
}
