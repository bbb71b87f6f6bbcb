using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>A journey that rows of a table are read into.</summary>
/// <param name="name">Its name.</param>
/// <param name="tree">What is filled in.</param>
internal sealed class JourneyDraft(string name, PartTree tree)
{
    public string Name => name;

    public PartTree Tree => tree;

    private Dictionary<string, string>? _ids;

    public List<TouchpointDraft> Touchpoints { get; } = [];

    public FreeIds TouchpointIds { get; } = new();

    public FreeIds TaskIds { get; } = new();

    /// <summary>The touchpoint of the last row; null before the first.</summary>
    public TouchpointDraft? Last { get; set; }

    /// <summary>How many of the touchpoints the plan had already.</summary>
    public int Known { get; set; }

    /// <summary>A touchpoint that the plan has and no row has named yet.</summary>
    public TouchpointDraft? TakeKnown(string touchpoint, string channel, string activity)
    {
        for (var i = 0; i < Known; i++)
        {
            var known = Touchpoints[i];
            if (
                !known.IsTaken
                && known.IsAt(channel, activity)
                && string.Equals(SameName.Of(known.Name), SameName.Of(touchpoint), StringComparison.Ordinal)
            )
            {
                known.IsTaken = true;
                return known;
            }
        }

        return null;
    }

    /// <summary>The id of the first touchpoint with a name, or with that id; null when there is none.</summary>
    public string? IdOf(string touchpoint)
    {
        _ids ??= Touchpoints
            .Select(known => (Key: SameName.Of(known.Name), known.Id))
            .Concat(Touchpoints.Select(known => (Key: SameName.Of(known.Id), known.Id)))
            .GroupBy(known => known.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.Ordinal);
        return _ids.GetValueOrDefault(SameName.Of(touchpoint));
    }

    public Journey? Make()
    {
        if (Touchpoints.Count > 0)
        {
            List<Touchpoint> made = [];
            foreach (var touchpoint in Touchpoints)
            {
                if (touchpoint.Make() is { } whole)
                {
                    made.Add(whole);
                }
            }

            tree.Fill("touchpoints", made.ToValueList());
        }

        return (Journey?)tree.Make();
    }
}
