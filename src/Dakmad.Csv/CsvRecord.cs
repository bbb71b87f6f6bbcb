using System.Collections.Generic;

namespace Dakmad.Csv;

/// <summary>A record of a CSV text.</summary>
/// <param name="Offset">Where it starts in the text.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record CsvRecord(int Offset, IReadOnlyList<CsvField> Fields);
