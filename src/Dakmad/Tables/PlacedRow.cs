using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A row of a table that holds a part, with the columns of the table by their positions.</summary>
internal readonly record struct PlacedRow(Sheet Sheet, SheetRow Row, IReadOnlyDictionary<int, TableColumn> Columns);
