using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;

namespace Dakmad.Tables;

/// <summary>The rows of one kind that share an owner, by id and by name.</summary>
internal sealed class NamedElements
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(RowGrid Grid, int Row)> _named = [];
    private FreeIds? _free;
    private ILookup<string, (RowGrid Grid, int Row)>? _byName;

    /// <summary>Notes an id that a row states.</summary>
    public void AddId(string id) => _ids.Add(id);

    /// <summary>An id made of a name, which no other row has.</summary>
    public string MakeId(string name, string fallback) => (_free ??= new(_ids)).Take(Identifier.From(name, fallback));

    /// <summary>Notes a row that has an id and a name.</summary>
    public void AddName(RowGrid grid, int row)
    {
        _named.Add((grid, row));
        _byName = null;
    }

    /// <summary>Whether a row has an id.</summary>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>The names and ids, for who looks for what may have been meant.</summary>
    public IEnumerable<string> Words => _named.Select(Name).Concat(_ids);

    /// <summary>The ids of the rows that a text may refer to: the one with that id, or those with that name.</summary>
    /// <param name="text">An id or a name.</param>
    /// <param name="self">The id of the row that refers; null where it is of another kind.</param>
    /// <param name="level">The level of the row that refers, whose rows go before those of others; null for none.</param>
    public IReadOnlyList<string> Find(string text, string? self, PlanLevel? level)
    {
        if (_ids.Contains(text))
        {
            return [text];
        }

        // Where all refer by id the names are never looked at.
        _byName ??= _named.ToLookup(one => SameName.Of(Name(one)), StringComparer.Ordinal);
        var named = _byName[SameName.Of(text)].Where(one => Id(one) != self).ToArray();
        var near = named.Where(one => one.Grid.LevelOf(one.Row) == level).ToArray();
        return [.. (named.Length > 1 && near.Length == 1 ? near : named).Select(Id)];
    }

    private static string Name((RowGrid Grid, int Row) one) => one.Grid.Text(one.Row, one.Grid.Name)!;

    private static string Id((RowGrid Grid, int Row) one) => one.Grid.Text(one.Row, one.Grid.Id)!;
}
