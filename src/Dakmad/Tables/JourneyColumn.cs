using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>What a column of a journey table holds: a field of a journey, touchpoint, task, channel or activity.</summary>
/// <param name="Owner">The type of part that a row says something of.</param>
/// <param name="Path">The fields that lead from there to the value, through parts of the part.</param>
internal sealed record JourneyColumn(PartShape Owner, IReadOnlyList<PartField> Path)
{
    /// <summary>The field that takes the cells.</summary>
    public PartField Field { get; } = Path[^1];

    /// <summary>The column as a mapping names it, such as <c>touchpoint.volume.expected</c>.</summary>
    public string Name { get; } =
        string.Join('.', Path.Select(field => field.Name).Prepend(JourneyColumns.NameOf(Owner)));

    /// <summary>What people call it.</summary>
    public LocalizedText Label => IsName ? Owner.Label : Field.Label;

    /// <summary>Whether it holds the names of the parts themselves.</summary>
    public bool IsName => Path.Count == 1 && Field.Name == "name";
}
