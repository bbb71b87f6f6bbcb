using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;

namespace Dakmad.Tables;

/// <summary>The rows of one kind that share an owner, by id and by name.</summary>
internal sealed class NamedElements
{
    private readonly FreeIds _free = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Id, PlanLevel? Level)> _named = [];
    private ILookup<string, (string Name, string Id, PlanLevel? Level)>? _byName;

    /// <summary>Notes an id that a row states.</summary>
    public void AddId(string id)
    {
        if (_free.IsFree(id))
        {
            _free.Take(id);
        }

        _ids.Add(id);
    }

    /// <summary>An id made of a name, which no other row has.</summary>
    public string MakeId(string name, string fallback)
    {
        var id = _free.Take(Identifier.From(name, fallback));
        _ids.Add(id);
        return id;
    }

    /// <summary>Notes what a row is called.</summary>
    public void AddName(string name, string id, PlanLevel? level)
    {
        _named.Add((name, id, level));
        _byName = null;
    }

    /// <summary>Whether a row has an id.</summary>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>The names and ids, for who looks for what may have been meant.</summary>
    public IEnumerable<string> Words => _named.Select(one => one.Name).Concat(_ids);

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
        _byName ??= _named.ToLookup(one => SameName.Of(one.Name), StringComparer.Ordinal);
        var named = _byName[SameName.Of(text)].Where(one => one.Id != self).ToArray();
        var near = named.Where(one => one.Level == level).ToArray();
        return [.. (named.Length > 1 && near.Length == 1 ? near : named).Select(one => one.Id)];
    }
}
