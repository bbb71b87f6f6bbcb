using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Dakmad.Diagnostics;

/// <summary>All findings of one reading or check, in the order of the places they are about.</summary>
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "A report of findings; 'Collection' would say less."
)]
[DebuggerDisplay("{Count} findings")]
public sealed partial class DiagnosticReport : IReadOnlyList<Diagnostic>
{
    /// <summary>How many findings of one kind are listed where nobody says otherwise.</summary>
    public static int UsualLimit { get; } = 1000;

    /// <summary>
    /// How many findings of one kind are kept while a text is read or a plan is checked; the rest are counted. A file of a
    /// few megabytes may hold millions of the same fault, each of which would take more memory than what it is about.
    /// </summary>
    public static int MostOfAKind { get; } = 10_000;

    private readonly ValueList<Diagnostic> _diagnostics;

    /// <summary>Makes a report of findings, in the order given.</summary>
    public DiagnosticReport(params IEnumerable<Diagnostic> diagnostics) => _diagnostics = diagnostics.ToValueList();

    /// <summary>A report without findings.</summary>
    public static DiagnosticReport Empty { get; } = new();

    /// <summary>The number of findings.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Whether a finding is an error. Warnings and suggestions make nothing invalid.</summary>
    public bool HasErrors => this.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>What was found and does not count, because the plan says so; in the same order.</summary>
    public ValueList<SuppressedDiagnostic> Suppressed { get; init; }

    /// <summary>The findings that are errors, in order.</summary>
    public IEnumerable<Diagnostic> Errors => Of(Severity.Error);

    /// <summary>The findings that are warnings, in order.</summary>
    public IEnumerable<Diagnostic> Warnings => Of(Severity.Warning);

    /// <summary>The findings that are suggestions, in order.</summary>
    public IEnumerable<Diagnostic> Suggestions => Of(Severity.Suggestion);

    /// <summary>The language that the plan says it is in; null when it says none, or the findings are not about one plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Language? Language
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The finding at a position from 0.</summary>
    public Diagnostic this[int index] => _diagnostics[index];

    /// <summary>What was found but is not listed, by kind and severity.</summary>
    public ValueList<OmittedFindings> Omitted { get; internal init; }

    /// <summary>The number of findings of one severity, those included that are not listed.</summary>
    public int CountOf(Severity severity) =>
        this.Count(diagnostic => diagnostic.Severity == severity && !FindingLimit.IsMore(diagnostic))
        + Omitted.Where(omitted => omitted.Severity == severity).Sum(omitted => omitted.Count);

    /// <summary>
    /// The same report with at most so many findings of each kind. After the last that is listed, one finding more
    /// (<see cref="ProgramDiagnostics.MoreOfAKind"/>) says how many of the kind there are besides, as severe as the worst of
    /// them; <see cref="CountOf(Severity)"/> counts them all.
    /// </summary>
    /// <param name="ofAKind">How many findings of one kind are listed; mostly <see cref="UsualLimit"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public DiagnosticReport Limited(int ofAKind)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ofAKind);
        return FindingLimit.Of(this, ofAKind);
    }

    /// <summary>The findings of this report, and then those of another.</summary>
    public DiagnosticReport Concat(DiagnosticReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(this.AsEnumerable().Concat(other))
        {
            Omitted = [.. Omitted, .. other.Omitted],
            Suppressed = [.. Suppressed, .. other.Suppressed],
            Language = Language ?? other.Language,
        };
    }

    /// <summary>
    /// A line for each finding: its place, severity and id, as build tools read them, and its message in the language of
    /// the plan; English when that is not known.
    /// </summary>
    public override string ToString() =>
        string.Join('\n', this.Select(finding => finding.ToString(Language ?? Dakmad.Language.English)));

    /// <summary>The same findings, about a plan in a language.</summary>
    internal DiagnosticReport In(Language? language) =>
        language == Language
            ? this
            : new(_diagnostics)
            {
                Omitted = Omitted,
                Suppressed = Suppressed,
                Language = language,
            };

    private IEnumerable<Diagnostic> Of(Severity severity) => this.Where(finding => finding.Severity == severity);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => ((IEnumerable<Diagnostic>)_diagnostics).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
