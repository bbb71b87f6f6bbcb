using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Funnel;

/// <summary>What is the matter with the figures of one journey, by the touchpoint it is about.</summary>
internal sealed class FunnelProblems(PlanPath path)
{
    public const int AtJourney = -3;
    public const int AtEndObjective = -2;
    public const int AtEntries = -1;

    private readonly List<(int Position, bool Always, Diagnostic Problem)> _problems = [];

    /// <summary>Where the journey is.</summary>
    public PlanPath Path { get; } = path;

    /// <summary>Where a touchpoint is.</summary>
    public PlanPath PathOf(int position) => Path.Property("touchpoints").Item(position);

    /// <summary>Reports figures that are wrong, whoever comes by.</summary>
    public void Always(
        int position,
        DiagnosticDescriptor descriptor,
        PlanPath path,
        params ReadOnlySpan<DiagnosticArgument> arguments
    ) => Always(position, new(descriptor, path) { Arguments = [.. arguments] });

    /// <summary>Reports figures that are wrong, whoever comes by.</summary>
    public void Always(int position, Diagnostic problem) => _problems.Add((position, true, problem));

    /// <summary>Reports figures that are missing if customers come by.</summary>
    public void WhenVisited(
        int position,
        DiagnosticDescriptor descriptor,
        PlanPath path,
        params ReadOnlySpan<DiagnosticArgument> arguments
    ) => _problems.Add((position, false, new(descriptor, path) { Arguments = [.. arguments] }));

    /// <summary>Reports a finding about several touchpoints, at the first of them.</summary>
    public void AboutLoop(
        DiagnosticDescriptor descriptor,
        int[] loop,
        params ReadOnlySpan<DiagnosticArgument> arguments
    ) =>
        _problems.Add(
            (
                loop[0],
                true,
                new(descriptor, PathOf(loop[0]))
                {
                    Arguments = [.. arguments],
                    Related = loop.Skip(1).Select(position => new RelatedPlace(PathOf(position), null)).ToValueList(),
                }
            )
        );

    /// <summary>All that counts, in the order of the plan.</summary>
    public ValueList<Diagnostic> All(double[] visits) =>
        _problems
            .Where(problem => problem.Always || visits[problem.Position] > 0)
            .OrderBy(problem => problem.Position)
            .Select(problem => problem.Problem)
            .ToValueList();
}
