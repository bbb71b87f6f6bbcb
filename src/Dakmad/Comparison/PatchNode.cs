using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Comparison;

/// <summary>What changes at a place of a plan and below it.</summary>
internal sealed class PatchNode
{
    private Dictionary<string, PatchNode>? _below;

    /// <summary>What comes to stand here: a part that is added, or that stood elsewhere.</summary>
    public PlanChange? Arrival { get; set; }

    /// <summary>Whether what stands here goes, or goes elsewhere.</summary>
    public bool Leaves { get; set; }

    /// <summary>The fields of the part here that get another value.</summary>
    public List<PlanChange> Values { get; } = [];

    /// <summary>What changes below a name or position; null when nothing does.</summary>
    public PatchNode? Below(string segment) => _below?.GetValueOrDefault(segment);

    /// <summary>The node of a place, made when there is none.</summary>
    /// <param name="path">The place.</param>
    /// <param name="isField">Whether it is that of a field, and the part that has it is meant.</param>
    public PatchNode At(PlanPath path, bool isField = false)
    {
        var node = this;
        var way = path.Segments.AsSpan();
        foreach (var segment in isField ? way[..^1] : way)
        {
            node._below ??= new(StringComparer.Ordinal);
            if (!node._below.TryGetValue(segment, out var below))
            {
                node._below.Add(segment, below = new());
            }

            node = below;
        }

        return node;
    }
}
