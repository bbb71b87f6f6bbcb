using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Formats;

/// <summary>
/// Collects what is found while a text is read. Places are offsets in the text; lines, columns and paths are looked up at
/// the end, only for places that something is reported of.
/// </summary>
public sealed class SourceFindings : IFindings<int>
{
    private readonly Func<IReadOnlyList<int>, IReadOnlyList<SourceLocation>> _locate;
    private readonly Func<IReadOnlyList<int>, IReadOnlyList<PlanPath>> _findPaths;

    private readonly List<Finding> _findings = [];
    private readonly Dictionary<DiagnosticDescriptor, KindCount> _kinds = new(ReferenceEqualityComparer.Instance);
    private bool _isRefused;

    /// <summary>Starts collecting.</summary>
    /// <param name="text">The text that is read.</param>
    /// <param name="findPaths">
    /// Finds the paths in the plan of offsets in ascending order; null for a text that has no such paths.
    /// </param>
    public SourceFindings(
        SourceText text,
        Func<SourceText, IReadOnlyList<int>, IReadOnlyList<PlanPath>>? findPaths = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        _locate = text.Locate;
        _findPaths = findPaths is null ? NoPaths : offsets => findPaths(text, offsets);
    }

    /// <summary>Starts collecting what is found in something else than a text, such as a sheet of a workbook.</summary>
    /// <param name="locate">Finds the places of numbers that stand for them, and that ascend as the places do.</param>
    public SourceFindings(Func<int, SourceLocation> locate)
    {
        ArgumentNullException.ThrowIfNull(locate);
        _locate = places => [.. places.Select(locate)];
        _findPaths = NoPaths;
    }

    /// <summary>The number of errors so far, those in a text that is refused included.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds a finding at an offset in <see cref="SourceText.Bytes"/>.</summary>
    public void Report(
        DiagnosticDescriptor descriptor,
        int offset,
        params ReadOnlySpan<DiagnosticArgument> arguments
    ) => ((IFindings<int>)this).Report(descriptor, offset, [], arguments);

    void IFindings<int>.Report(
        DiagnosticDescriptor descriptor,
        int place,
        ReadOnlySpan<int> related,
        params ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Errors += descriptor.Severity == Severity.Error ? 1 : 0;
        if (_isRefused)
        {
            return;
        }

        if (!_kinds.TryGetValue(descriptor, out var kind))
        {
            _kinds.Add(descriptor, kind = new());
        }

        kind.Count++;
        if (kind.Count <= DiagnosticReport.MostOfAKind)
        {
            _findings.Add(new(descriptor, place, related.ToArray(), arguments.ToArray()));
        }
        else
        {
            kind.FirstOmitted ??= place;
        }
    }

    /// <summary>Says why the text is not read at all; what else is found in it then counts for nothing.</summary>
    public void Refuse(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        _findings.Clear();
        _kinds.Clear();
        Report(descriptor, offset, arguments);
        _isRefused = true;
    }

    /// <summary>Everything that was found, in the order of the text.</summary>
    public DiagnosticReport ToReport()
    {
        if (_findings.Count == 0)
        {
            return DiagnosticReport.Empty;
        }

        var omitted = _kinds
            .Where(kind => kind.Value.Omitted > 0)
            .OrderBy(kind => kind.Key.Id, StringComparer.Ordinal)
            .Select(kind => (Kind: kind.Key, Place: kind.Value.FirstOmitted!.Value, kind.Value.Omitted))
            .ToArray();
        var places = Places(omitted.Select(kind => kind.Place));
        var more = omitted.Select(kind =>
            (
                kind.Place,
                Finding: FindingLimit.More(At(kind.Kind, kind.Place, places), [Counted(kind.Kind, kind.Omitted)])
            )
        );
        return new(
            _findings
                .Select(finding => (finding.Place, Finding: finding.ToDiagnostic(places)))
                .Concat(more)
                .OrderBy(found => found.Place)
                .Select(found => found.Finding)
        )
        {
            Omitted = omitted.Select(kind => Counted(kind.Kind, kind.Omitted)).ToValueList(),
        };
    }

    /// <summary>Where an offset is.</summary>
    internal SourceLocation Locate(int offset) => _locate([offset])[0];

    private static IReadOnlyList<PlanPath> NoPaths(IReadOnlyList<int> offsets) =>
        [.. offsets.Select(static _ => PlanPath.Root)];

    private static OmittedFindings Counted(DiagnosticDescriptor kind, int count) => new(kind, kind.Severity, count);

    private static Diagnostic At(DiagnosticDescriptor kind, int place, Dictionary<int, RelatedPlace> places) =>
        new(kind, places[place].Path) { Location = places[place].Location };

    private Dictionary<int, RelatedPlace> Places(IEnumerable<int> others)
    {
        var offsets = _findings
            .SelectMany(finding => finding.Related.Append(finding.Place))
            .Concat(others)
            .Distinct()
            .Order()
            .ToArray();
        var locations = _locate(offsets);
        var paths = _findPaths(offsets);
        return Enumerable
            .Range(0, offsets.Length)
            .ToDictionary(i => offsets[i], i => new RelatedPlace(paths[i], locations[i]));
    }

    /// <summary>How often a kind was found.</summary>
    private sealed class KindCount
    {
        public int Count { get; set; }

        public int? FirstOmitted { get; set; }

        public int Omitted => Count - DiagnosticReport.MostOfAKind;
    }

    private sealed record Finding(
        DiagnosticDescriptor Descriptor,
        int Place,
        int[] Related,
        DiagnosticArgument[] Arguments
    )
    {
        public Diagnostic ToDiagnostic(Dictionary<int, RelatedPlace> places) =>
            new(Descriptor, places[Place].Path)
            {
                Location = places[Place].Location,
                Related = Related.Select(place => places[place]).ToValueList(),
                Arguments = [.. Arguments],
            };
    }
}
