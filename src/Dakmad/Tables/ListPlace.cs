using System.Collections.Generic;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>A list of parts in a plan, by the kind of part that holds it and the fields that lead there.</summary>
/// <param name="owner">The kind that holds the list, itself or in a part of it.</param>
/// <param name="path">The fields from the owner to the list.</param>
internal sealed class ListPlace(TableKind owner, IReadOnlyList<PartField> path)
{
    private IReadOnlyList<TableKind>? _chain;

    /// <summary>The kind that holds the list, itself or in a part of it.</summary>
    public TableKind Owner => owner;

    /// <summary>The fields from the owner to the list.</summary>
    public IReadOnlyList<PartField> Path => path;

    /// <summary>The level that the list stands on; null where the owner is no plan, or the list on no level.</summary>
    public PlanLevel? Level =>
        Path[0].Holds?.Type switch
        {
            var type when type == typeof(StrategicLevel) => PlanLevel.Strategic,
            var type when type == typeof(TacticalLevel) => PlanLevel.Tactical,
            var type when type == typeof(OperationalLevel) => PlanLevel.Operational,
            _ => null,
        };

    /// <summary>The kinds whose ids say which list it is, the outermost first; none where the plan owns it.</summary>
    public IReadOnlyList<TableKind> Chain =>
        _chain ??= Owner.Places.Count == 0 ? [] : [.. Owner.Places[0].Chain, Owner];
}
