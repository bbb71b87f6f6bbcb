using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dakmad.Analysis.Flow;

/// <summary>
/// How often the nodes of a loop are passed, by elimination of one node after the other (Grassmann, Taksar and Heyman,
/// 1985). It is the elimination of the matrix <c>I − P</c>, but what stands on its diagonal is added up from the ways
/// that lead away: nothing is subtracted, so no digits are lost and no pivots have to be sought.
/// </summary>
internal sealed class LoopElimination
{
    private readonly int _count;
    private readonly double[] _rows;
    private readonly double[] _away;

    /// <summary>Eliminates.</summary>
    /// <param name="rows">The shares between the nodes, row by row; overwritten.</param>
    /// <param name="leaving">The share that leaves the loop at each node; overwritten.</param>
    public LoopElimination(double[] rows, double[] leaving)
    {
        (_rows, _count, _away) = (rows, leaving.Length, new double[leaving.Length]);
        for (var node = _count - 1; node >= 0; node--)
        {
            var own = Row(node)[..node];
            _away[node] = leaving[node] + Sum(own);
            if (!(_away[node] > 0))
            {
                return;
            }

            Divide(own, _away[node]);
            leaving[node] /= _away[node];
            for (var before = 0; before < node; before++)
            {
                var row = Row(before);
                if (row[node] > 0)
                {
                    AddMultiple(row[..node], row[node], own);
                    leaving[before] += row[node] * leaving[node];
                }
            }
        }

        Ends = true;
    }

    /// <summary>Whether there is a way out of the loop.</summary>
    public bool Ends { get; }

    /// <summary>How often each node is passed, given how many come to each from outside; overwrites what is given.</summary>
    public void Solve(Span<double> visits)
    {
        for (var node = _count - 1; node > 0; node--)
        {
            AddMultiple(visits[..node], visits[node], Row(node)[..node]);
        }

        for (var node = 0; node < _count; node++)
        {
            visits[node] /= _away[node];
            AddMultiple(visits[(node + 1)..], visits[node], Row(node)[(node + 1)..]);
        }
    }

    /// <summary>What a visit of each node is worth, given what it is worth without the rest of the loop; overwrites that.</summary>
    public void SolveValues(Span<double> values)
    {
        for (var node = _count - 1; node >= 0; node--)
        {
            values[node] /= _away[node];
            for (var before = 0; before < node; before++)
            {
                values[before] += Row(before)[node] * values[node];
            }
        }

        for (var node = 1; node < _count; node++)
        {
            var own = Row(node)[..node];
            for (var before = 0; before < node; before++)
            {
                values[node] += own[before] * values[before];
            }
        }
    }

    private Span<double> Row(int node) => _rows.AsSpan(node * _count, _count);

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static void Divide(Span<double> values, double divisor)
    {
        foreach (ref var value in values)
        {
            value /= divisor;
        }
    }

    // Nearly all the work is here, and most loops are solved once: it is not worth waiting for the runtime to find out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddMultiple(Span<double> sums, double factor, ReadOnlySpan<double> values)
    {
        // Each sum is its own: in vectors or one by one, on any machine, the digits are the same.
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var added = MemoryMarshal.Cast<double, Vector<double>>(values);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] += added[i] * factor;
        }

        for (var i = vectors.Length * Vector<double>.Count; i < sums.Length; i++)
        {
            sums[i] += values[i] * factor;
        }
    }
}
