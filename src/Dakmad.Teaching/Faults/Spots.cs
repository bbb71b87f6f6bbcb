using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>The usual places: a part that is changed, and a part that is added to a list.</summary>
internal static class Spots
{
    /// <summary>Every part that suits, changed.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="suits">Which parts.</param>
    /// <param name="wrong">The part with the fault.</param>
    /// <param name="told">The fields where it is told, empty for the part itself, each with the rule.</param>
    public static IEnumerable<FaultSpot> Changed<T>(
        PlanIndex index,
        Func<IndexedElement<T>, bool> suits,
        Func<T, T> wrong,
        params (string Field, string Rule)[] told
    )
        where T : PlanElement => Changed(index, suits, wrong, _ => [], told);

    /// <summary>Every part that suits, changed, where the fault also relies on or is told at other parts.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="suits">Which parts.</param>
    /// <param name="wrong">The part with the fault.</param>
    /// <param name="elsewhere">What is told of it at other parts.</param>
    /// <param name="told">The fields where it is told, empty for the part itself, each with the rule.</param>
    public static IEnumerable<FaultSpot> Changed<T>(
        PlanIndex index,
        Func<IndexedElement<T>, bool> suits,
        Func<T, T> wrong,
        Func<IndexedElement<T>, DeclaredFinding[]> elsewhere,
        params (string Field, string Rule)[] told
    )
        where T : PlanElement =>
        index
            .All<T>()
            .Where(suits)
            .Select(part =>
            {
                var others = elsewhere(part);
                return new FaultSpot(
                    part.Path,
                    part.Element.Name,
                    [part.Path, .. others.Select(finding => finding.Path)],
                    plan => plan.Update(part.Path, wrong),
                    [.. told.Select(one => part.Path.At(one.Field).Finds(one.Rule)), .. others]
                );
            });

    /// <summary>A part that is added at the end of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="count">How many there are in it.</param>
    /// <param name="added">The part.</param>
    /// <param name="told">The fields where it is told, empty for the part itself, each with the rule.</param>
    public static FaultSpot Added(
        PlanPath list,
        int count,
        PlanElement added,
        params (string Field, string Rule)[] told
    )
    {
        var at = list.Item(count);
        return new(
            at,
            added.Name,
            [at],
            plan => plan.Add(list.ToString(), added),
            [.. told.Select(one => at.At(one.Field).Finds(one.Rule))]
        );
    }

    /// <summary>A field below a path, given as <c>experience/dropOffs/0</c>; the path itself where it is empty.</summary>
    public static PlanPath At(this PlanPath path, string field)
    {
        if (field.Length == 0)
        {
            return path;
        }

        foreach (var step in field.Split('/'))
        {
            path = int.TryParse(step, CultureInfo.InvariantCulture, out var at) ? path.Item(at) : path.Property(step);
        }

        return path;
    }
}
