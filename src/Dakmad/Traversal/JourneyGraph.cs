using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Traversal;

/// <summary>
/// Which touchpoint of a journey customers can come to from which. A way on may be taken: a route leads where it says,
/// what the routes leave over goes to the next touchpoint of the list, and who drops off may be won back. Touchpoints are
/// known by their position, sets of them are marked by position.
/// </summary>
internal sealed class JourneyGraph
{
    private readonly bool[] _entries;
    private readonly Ways _forward;
    private readonly Ways _backward;

    private JourneyGraph(bool[] entries, List<(int From, int To)> ways)
    {
        _entries = entries;
        _forward = new(entries.Length, ways);
        _backward = new(entries.Length, ways.ConvertAll(static way => (way.To, way.From)));
    }

    /// <summary>The touchpoints at which customers come in.</summary>
    public ReadOnlySpan<bool> Entries => _entries;

    public static JourneyGraph Of(Journey journey)
    {
        var touchpoints = journey.Touchpoints;
        var positions = new Dictionary<string, int>(touchpoints.Count, StringComparer.Ordinal);
        for (var i = 0; i < touchpoints.Count; i++)
        {
            // That an id is used twice is for the integrity checks to say, as is one that nothing has.
            positions.TryAdd(touchpoints[i].Id, i);
        }

        var ways = new List<(int From, int To)>();
        for (var i = 0; i < touchpoints.Count; i++)
        {
            AddWays(touchpoints, i, positions, ways);
        }

        return new(EntriesOf(journey, positions), ways);
    }

    /// <summary>Whether the touchpoints simply follow each other, so that their order tells everything.</summary>
    public static bool IsChain(Journey journey)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (!touchpoint.Routes.IsEmpty || HasRecovery(touchpoint))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a route says that the journey ends at a touchpoint as intended.</summary>
    public static bool EndsAsIntended(Touchpoint touchpoint)
    {
        foreach (var route in touchpoint.Routes)
        {
            if (route.To is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The touchpoints to which one leads in one step.</summary>
    public ReadOnlySpan<int> After(int touchpoint) => _forward.From(touchpoint);

    /// <summary>The touchpoints that lead to one in one step.</summary>
    public ReadOnlySpan<int> Before(int touchpoint) => _backward.From(touchpoint);

    /// <summary>The touchpoints to which some lead, those themselves among them.</summary>
    /// <param name="starts">The touchpoints to start from.</param>
    /// <param name="barrier">Touchpoints that are reached but not walked on from.</param>
    public bool[] From(ReadOnlySpan<bool> starts, ReadOnlySpan<bool> barrier = default) =>
        _forward.Reach(starts, barrier);

    /// <summary>The touchpoints that lead to some, those themselves among them.</summary>
    public bool[] To(ReadOnlySpan<bool> goals) => _backward.Reach(goals, []);

    /// <summary>How many touchpoints a customer meets on the shortest way from an entry to the end; all when none ends.</summary>
    public int ShortestWay(Journey journey)
    {
        var open = new Queue<(int Touchpoint, int Met)>();
        var reached = new bool[_entries.Length];
        for (var i = 0; i < reached.Length; i++)
        {
            if (_entries[i])
            {
                Meet(i, 1);
            }
        }

        while (open.TryDequeue(out var at))
        {
            var touchpoint = journey.Touchpoints[at.Touchpoint];
            var isLast = at.Touchpoint == _entries.Length - 1 && LeavesOver(touchpoint.Routes);
            if (isLast || EndsAsIntended(touchpoint) || After(at.Touchpoint).IsEmpty)
            {
                return at.Met;
            }

            foreach (var next in After(at.Touchpoint))
            {
                Meet(next, at.Met + 1);
            }
        }

        return _entries.Length;

        void Meet(int touchpoint, int met)
        {
            if (!reached[touchpoint])
            {
                reached[touchpoint] = true;
                open.Enqueue((touchpoint, met));
            }
        }
    }

    /// <summary>
    /// The touchpoints of one kind that come before those of another on every way: customers come to them without
    /// having passed one of the others, can pass one later, and on no way come from one that they passed first.
    /// </summary>
    public bool[] Preceding(bool[] early, bool[] late)
    {
        var first = From(_entries, late);
        var leading = To(late);
        var passed = From(_entries, early);
        for (var i = 0; i < passed.Length; i++)
        {
            passed[i] &= late[i];
        }

        var after = From(passed);
        var preceding = new bool[early.Length];
        for (var i = 0; i < preceding.Length; i++)
        {
            preceding[i] = early[i] && first[i] && leading[i] && !after[i];
        }

        return preceding;
    }

    /// <summary>Whether routes leave anybody over for the next touchpoint of the list, or for the end.</summary>
    internal static bool LeavesOver(ValueList<Route> routes) =>
        ShareSum.Of(routes, static route => route.Share) is { IsWhole: false, Value: < 1 };

    private static void AddWays(
        ValueList<Touchpoint> touchpoints,
        int from,
        Dictionary<string, int> positions,
        List<(int From, int To)> ways
    )
    {
        var touchpoint = touchpoints[from];
        foreach (var route in touchpoint.Routes)
        {
            Add(route.To);
        }

        // Of a route without a share nobody knows what it leaves over.
        if (LeavesOver(touchpoint.Routes) && from + 1 < touchpoints.Count)
        {
            ways.Add((from, from + 1));
        }

        foreach (var dropOff in touchpoint.Experience?.DropOffs ?? [])
        {
            Add(dropOff.Recovery);
        }

        void Add(Ref<Touchpoint>? reference)
        {
            if (reference is { } target && positions.TryGetValue(target.Id, out var to))
            {
                ways.Add((from, to));
            }
        }
    }

    private static bool[] EntriesOf(Journey journey, Dictionary<string, int> positions)
    {
        var entries = new bool[journey.Touchpoints.Count];
        var isStated = false;
        foreach (var entry in journey.Entries)
        {
            if (positions.TryGetValue(entry.Touchpoint.Id, out var at))
            {
                entries[at] = isStated = true;
            }
        }

        if (!isStated && entries.Length > 0)
        {
            entries[0] = true;
        }

        return entries;
    }

    private static bool HasRecovery(Touchpoint touchpoint)
    {
        foreach (var dropOff in touchpoint.Experience?.DropOffs ?? [])
        {
            if (dropOff.Recovery is not null)
            {
                return true;
            }
        }

        return false;
    }
}
