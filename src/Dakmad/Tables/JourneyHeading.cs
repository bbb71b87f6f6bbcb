using System;
using System.Collections.Generic;

namespace Dakmad.Tables;

/// <summary>A heading of a journey table.</summary>
/// <param name="Index">The position of its column.</param>
/// <param name="Heading">The heading as it is written, on one line.</param>
/// <param name="Columns">What it can mean, the likeliest first; none when its cells are kept as they are.</param>
/// <param name="ExtraName">The name under which cells are kept that no field of the model takes.</param>
internal sealed record JourneyHeading(int Index, string Heading, IReadOnlyList<JourneyColumn> Columns, string ExtraName)
{
    private readonly string _form = SameName.Of(Heading);

    /// <summary>Whether a cell says the same, the ways of typing it set aside.</summary>
    public bool IsLike(string cell) => string.Equals(SameName.Of(cell), _form, StringComparison.Ordinal);

    public bool Means(JourneyColumn column) => Columns.Count > 0 && Columns[0] == column;
}
