using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Tests.Fuzz;

/// <summary>Makes inputs for a reader of JSON from sound ones: first changes that know JSON, then some that do not.</summary>
internal sealed class JsonMutator(IReadOnlyList<byte[]> seeds)
{
    private readonly JsonSeed[] _seeds = [.. seeds.Select(bytes => new JsonSeed(bytes))];
    private readonly JsonSeed.Place[] _chosen = new JsonSeed.Place[4];

    public void Make(Draft draft, SplitMix64 draw)
    {
        var seed = draw.Of(_seeds);
        draft.Set(seed.Bytes);
        var changes = Choose(seed, draw, draw.Below(4));
        foreach (var place in changes)
        {
            Change(draft, seed, place, draw);
        }

        var further = changes.IsEmpty || draw.Below(4) == 0 ? 1 + draw.Below(3) : 0;
        for (var i = 0; i < further; i++)
        {
            ByteMutations.Mutate(draft, draw, seeds);
        }
    }

    /// <summary>Places that do not overlap, the last first, so that a change moves none that is still to come.</summary>
    private Span<JsonSeed.Place> Choose(JsonSeed seed, SplitMix64 draw, int most)
    {
        for (var i = 0; i < most; i++)
        {
            _chosen[i] = draw.Of(seed.Places);
        }

        var chosen = _chosen.AsSpan(0, most);
        chosen.Sort((left, right) => right.Start.CompareTo(left.Start));
        var kept = 0;
        foreach (var place in chosen)
        {
            if (kept == 0 || place.End < chosen[kept - 1].Start)
            {
                chosen[kept++] = place;
            }
        }

        return chosen[..kept];
    }

    private void Change(Draft draft, JsonSeed seed, JsonSeed.Place place, SplitMix64 draw)
    {
        switch (draw.Below(10))
        {
            case 0:
                Delete(draft, place);
                break;
            case 1:
                Duplicate(draft, seed, place);
                break;
            case 2 when place.IsField:
                Rename(draft, place, draw.Below(3) == 0 ? draw.Of(OddValues.Names) : Name(draw));
                break;
            case 3:
                Insert(draft, place, draw);
                break;
            case 4 or 5:
                var other = draw.Of(_seeds);
                var from = draw.Of(other.Places);
                draft.Replace(
                    place.ValueStart,
                    place.End - place.ValueStart,
                    other.Bytes.AsSpan(from.ValueStart..from.End)
                );
                break;
            default:
                draft.Replace(place.ValueStart, place.End - place.ValueStart, draw.Of(OddValues.Values));
                break;
        }
    }

    /// <summary>Takes away a field or item with the comma that follows or else precedes it.</summary>
    private static void Delete(Draft draft, JsonSeed.Place place)
    {
        var (start, end) = (place.Start, place.End);
        var text = draft.Span;
        if (end < text.Length && text[end] == ',')
        {
            end++;
        }
        else if (start >= 2 && text[..start].TrimEnd((byte)' ').EndsWith(","u8))
        {
            start = text[..start].LastIndexOf((byte)',');
        }

        draft.Replace(start, end - start, []);
    }

    private static void Duplicate(Draft draft, JsonSeed seed, JsonSeed.Place place)
    {
        draft.Replace(place.End, 0, seed.Bytes.AsSpan(place.Start..place.End));
        draft.Replace(place.End, 0, ", "u8);
    }

    private static void Rename(Draft draft, JsonSeed.Place place, ReadOnlySpan<byte> name)
    {
        draft.Replace(place.Start, place.ValueStart - place.Start, ": "u8);
        draft.Replace(place.Start, 0, name);
    }

    /// <summary>Puts a field or item of any seed before another.</summary>
    private void Insert(Draft draft, JsonSeed.Place place, SplitMix64 draw)
    {
        var seed = draw.Of(_seeds);
        var from = draw.Of(seed.Places);
        var start = place.IsField ? from.Start : from.ValueStart;
        draft.Replace(place.Start, 0, ", "u8);
        draft.Replace(place.Start, 0, seed.Bytes.AsSpan(start..from.End));
    }

    private ReadOnlySpan<byte> Name(SplitMix64 draw)
    {
        var seed = draw.Of(_seeds);
        var place = draw.Of(seed.Places);
        return place.IsField
            ? seed.Bytes.AsSpan(place.Start..place.ValueStart).TrimEnd(": "u8)
            : draw.Of(OddValues.Names);
    }
}
