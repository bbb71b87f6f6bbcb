using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Funnel;

/// <summary>What enters a journey, and where.</summary>
internal sealed class FunnelInflow
{
    private readonly FunnelGraph _graph;
    private readonly FunnelUnits _units;
    private readonly FunnelProblems _problems;
    private readonly List<FunnelEntry> _entries = [];
    private readonly List<(JourneyEntry Entry, PlanPath Path)> _withoutVolume = [];
    private bool _isInOtherUnit;

    public FunnelInflow(FunnelGraph graph, FunnelUnits units, FunnelProblems problems)
    {
        (_graph, _units, _problems) = (graph, units, problems);
        Volumes = new double[graph.Count];
        TakesExpected = new bool[graph.Count];
        var entries = graph.Journey.Entries;
        if (entries.IsEmpty && graph.Count > 0)
        {
            TakeExpected(0);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            Add(entries[i], problems.Path.Property("entries").Item(i));
        }

        ReportUnknown();
    }

    public IReadOnlyList<FunnelEntry> Entries => _entries;

    /// <summary>How many enter at each touchpoint.</summary>
    public double[] Volumes { get; }

    /// <summary>The touchpoints whose expected volume is what enters.</summary>
    public bool[] TakesExpected { get; }

    /// <summary>The touchpoints at which more may enter than is known.</summary>
    public List<int> Unknown { get; } = [];

    public bool HasVolumes => _entries.Count > 0;

    /// <summary>Whether it is known how many enter at a touchpoint, if only that nobody does.</summary>
    public bool Enters(int position) => _entries.Exists(entry => entry.Position == position);

    private void Add(JourneyEntry entry, PlanPath path)
    {
        var position = _graph.PositionOf(entry.Touchpoint);
        if (position == Way.Nowhere)
        {
            _problems.Always(
                FunnelProblems.AtEntries,
                FunnelDiagnostics.LeadsNowhere,
                path,
                new DiagnosticArgument("id", entry.Touchpoint.Id)
            );
            return;
        }

        if (entry.Volume is not { } volume)
        {
            if (_graph.EntriesAt(position) > 1 || !TakeExpected(position))
            {
                Unknown.Add(position);
                _withoutVolume.Add((entry, path));
            }

            return;
        }

        if (entry.Unit is { } unit && unit != _units[position])
        {
            Unknown.Add(position);
            _isInOtherUnit = true;
            _problems.Always(
                FunnelProblems.AtEntries,
                FunnelDiagnostics.EntryInOtherUnit,
                path,
                new("touchpoint", _graph.Journey.Touchpoints[position].Name),
                new("unit", Terms.Of(unit)),
                new("own", Terms.Of(_units[position]!))
            );
            return;
        }

        Enter(position, volume);
    }

    /// <summary>An expected volume is what enters only where nobody comes from a touchpoint outside the loop.</summary>
    private bool TakeExpected(int position)
    {
        if (
            _graph.Journey.Touchpoints[position].Volume?.Expected is not { } expected
            || _graph.IsReachedFromBefore(position)
        )
        {
            return false;
        }

        TakesExpected[position] = true;
        Enter(position, expected);
        return true;
    }

    private void Enter(int position, decimal volume)
    {
        _entries.Add(new(position, _graph.Journey.Touchpoints[position], (double)volume, _units[position]));
        Volumes[position] += (double)volume;
    }

    private void ReportUnknown()
    {
        // Where an entry is counted in another unit that is what is the matter, and it has been said.
        if (!HasVolumes && !_isInOtherUnit)
        {
            _problems.Always(
                FunnelProblems.AtJourney,
                FunnelDiagnostics.NoVolumes,
                _problems.Path,
                new DiagnosticArgument("journey", _graph.Journey.Name)
            );
            return;
        }

        foreach (var (entry, path) in _withoutVolume)
        {
            _problems.Always(
                FunnelProblems.AtEntries,
                FunnelDiagnostics.EntryWithoutVolume,
                path,
                new DiagnosticArgument(
                    "touchpoint",
                    _graph.Journey.Touchpoints[_graph.PositionOf(entry.Touchpoint)].Name
                )
            );
        }
    }
}
