using System;

namespace Dakmad.Tests.Analysis;

/// <summary>What each walker counted: the mean and how far it may be from what is expected.</summary>
internal sealed class WalkCount
{
    private double _sum;
    private double _squares;
    private int _count;

    public double Mean => _sum / _count;

    public double StandardError => Math.Sqrt(Math.Max((_squares / _count) - (Mean * Mean), 0) / _count);

    public void Add(int value)
    {
        _sum += value;
        _squares += (double)value * value;
        _count++;
    }
}
