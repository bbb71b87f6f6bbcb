using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Strategy;

/// <summary>Finds what parts of a table of positionings say against each other.</summary>
internal static class PositioningFaults
{
    public static IEnumerable<PositioningFault> In(
        ValueList<PositioningSign> signs,
        ValueList<PositioningEntry> entries
    )
    {
        var known = signs.Select(sign => sign.Id).ToHashSet(StringComparer.Ordinal);
        var positionings = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Doubles("signs", [.. signs.Select(sign => sign.Id)]),
            .. Doubles("positionings", [.. entries.Select(entry => entry.Id)]),
            .. signs.SelectMany((sign, at) => Terms($"/signs/{at}", sign.Terms, sign.Except)),
            .. entries.SelectMany((entry, at) => Terms($"/positionings/{at}", entry.Terms, entry.Except)),
            .. Shared(entries),
            .. entries.SelectMany((entry, at) => References($"/positionings/{at}", entry, known, positionings)),
        ];
    }

    private static IEnumerable<PositioningFault> Doubles(string list, IReadOnlyList<string> ids)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            if (!met.Add(ids[i]))
            {
                yield return new(
                    $"/{list}/{i}/id",
                    new($"De id '{ids[i]}' komt twee keer voor.", $"The id '{ids[i]}' occurs twice.")
                );
            }
        }
    }

    private static IEnumerable<PositioningFault> Terms(string place, ValueList<string> terms, ValueList<string> except)
    {
        if (terms.IsEmpty)
        {
            yield return new(
                $"{place}/terms",
                new("Er staat geen enkel woord bij.", "It does not have a single word.")
            );
        }

        foreach (var (list, texts) in new[] { ("terms", terms), ("except", except) })
        {
            for (var i = 0; i < texts.Count; i++)
            {
                if (LabelForm.Of(texts[i]).Length == 0)
                {
                    yield return new(
                        $"{place}/{list}/{i}",
                        new($"'{texts[i]}' heeft geen letters of cijfers.", $"'{texts[i]}' has no letters or digits.")
                    );
                }
            }
        }
    }

    private static IEnumerable<PositioningFault> Shared(ValueList<PositioningEntry> entries)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            for (var j = 0; j < entries[i].Terms.Count; j++)
            {
                var (id, term) = (entries[i].Id, entries[i].Terms[j]);
                var form = LabelForm.Of(term);
                if (owners.TryGetValue(form, out var owner) && owner != id)
                {
                    yield return new(
                        $"/positionings/{i}/terms/{j}",
                        new($"'{term}' hoort al bij '{owner}'.", $"'{term}' already belongs to '{owner}'.")
                    );
                }

                owners.TryAdd(form, id);
            }
        }
    }

    private static IEnumerable<PositioningFault> References(
        string place,
        PositioningEntry entry,
        HashSet<string> signs,
        HashSet<string> positionings
    )
    {
        (string Field, ValueList<string> Ids, HashSet<string> Known)[] lists =
        [
            ("contradicts", entry.Contradicts, positionings),
            ("agrees", entry.Agrees, positionings),
            ("suitedBy", entry.SuitedBy, signs),
            ("contradictedBy", entry.ContradictedBy, signs),
            ("weakenedBy", entry.WeakenedBy, signs),
        ];
        foreach (var (field, ids, known) in lists)
        {
            for (var i = 0; i < ids.Count; i++)
            {
                if (!known.Contains(ids[i]))
                {
                    yield return new(
                        $"{place}/{field}/{i}",
                        new($"'{ids[i]}' komt in de tabel niet voor.", $"The table does not have '{ids[i]}'.")
                    );
                }
            }
        }
    }
}
