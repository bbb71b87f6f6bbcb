using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Tables;

/// <summary>
/// The part of a row, and the parts of rows of other tables that belong to it. A part is made as soon as its row is read
/// where only lists of its own are filled afterwards: what it is made of takes much more memory.
/// </summary>
internal sealed class RowPart
{
    private readonly PartTree? _tree;
    private readonly PlanPart? _part;
    private Dictionary<ListPlace, List<RowPart>>? _lists;

    private RowPart(PartTree? tree, PlanPart? part) => (_tree, _part) = (tree, part);

    /// <summary>The part of a row that is made later, with lists that stand in parts of it.</summary>
    public static RowPart Later(PartTree tree) => new(tree, null);

    /// <summary>The part of a row that has been read.</summary>
    public static RowPart Of(PartTree tree) => new(null, tree.Make());

    /// <summary>Adds a part to a list of this one.</summary>
    public void Add(ListPlace place, RowPart part)
    {
        _lists ??= [];
        if (!_lists.TryGetValue(place, out var list))
        {
            _lists.Add(place, list = []);
        }

        list.Add(part);
    }

    /// <summary>The part with all that belongs to it; null when something is missing or wrong in its row.</summary>
    public PlanPart? Whole()
    {
        if (_lists is not null)
        {
            foreach (var (place, rows) in _lists)
            {
                Fill(place, rows.Select(row => row.Whole()).OfType<PlanPart>());
            }
        }

        return _tree is null ? _part : _tree.Make();
    }

    private void Fill(ListPlace place, IEnumerable<PlanPart> parts)
    {
        if (_tree is not null)
        {
            _tree.Add(place.Path, parts);
        }
        else if (_part is not null)
        {
            place.Path[0].SetParts(_part, parts);
        }
    }
}
