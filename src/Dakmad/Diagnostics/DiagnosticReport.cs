using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Dakmad.Diagnostics;

/// <summary>All findings of one reading or check, in the order of the places they are about.</summary>
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "A report of findings; 'Collection' would say less."
)]
public sealed class DiagnosticReport : IReadOnlyList<Diagnostic>
{
    private readonly ValueList<Diagnostic> _diagnostics;

    /// <summary>Makes a report of findings, in the order given.</summary>
    public DiagnosticReport(params IEnumerable<Diagnostic> diagnostics) => _diagnostics = diagnostics.ToValueList();

    /// <summary>A report without findings.</summary>
    public static DiagnosticReport Empty { get; } = new();

    /// <summary>The number of findings.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Whether a finding is an error. Warnings and suggestions make nothing invalid.</summary>
    public bool HasErrors => CountOf(Severity.Error) > 0;

    /// <summary>What was found and does not count, because the plan says so; in the same order.</summary>
    public ValueList<SuppressedDiagnostic> Suppressed { get; init; }

    /// <summary>The finding at a position from 0.</summary>
    public Diagnostic this[int index] => _diagnostics[index];

    /// <summary>The number of findings of one severity.</summary>
    public int CountOf(Severity severity) => this.Count(diagnostic => diagnostic.Severity == severity);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => ((IEnumerable<Diagnostic>)_diagnostics).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
