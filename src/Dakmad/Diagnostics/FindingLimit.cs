using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dakmad.Diagnostics;

/// <summary>Lists so many findings of each kind, and says how many there are besides.</summary>
internal static class FindingLimit
{
    private const string Kind = "kind";

    /// <summary>Whether a finding says how many more there are of a kind.</summary>
    public static bool IsMore(Diagnostic finding) => finding.Id == ProgramDiagnostics.MoreOfAKind.Id;

    /// <summary>A report that lists no more of a kind than a limit.</summary>
    public static DiagnosticReport Of(DiagnosticReport report, int ofAKind)
    {
        var over = report
            .Where(finding => !IsMore(finding))
            .GroupBy(finding => finding.Id, StringComparer.Ordinal)
            .Where(kind => kind.Skip(ofAKind).Any())
            .ToDictionary(kind => kind.Key, kind => Counted(kind.Skip(ofAKind), report), StringComparer.Ordinal);
        return over.Count == 0
            ? report
            : new(Listed(report, ofAKind, over))
            {
                Suppressed = report.Suppressed,
                Language = report.Language,
                Omitted =
                [
                    .. report.Omitted.Where(omitted => !over.ContainsKey(omitted.Kind.Id)),
                    .. over.OrderBy(kind => kind.Key, StringComparer.Ordinal).SelectMany(kind => kind.Value),
                ],
            };
    }

    /// <summary>That there are more of a kind than are listed.</summary>
    /// <param name="first">The first that is not listed.</param>
    /// <param name="omitted">How many there are, by severity.</param>
    public static Diagnostic More(Diagnostic first, IReadOnlyCollection<OmittedFindings> omitted) =>
        new(ProgramDiagnostics.MoreOfAKind, first.Path)
        {
            Severity = omitted.Max(kind => kind.Severity),
            Location = first.Location,
            Arguments =
            [
                new("count", omitted.Sum(kind => kind.Count).ToString(CultureInfo.InvariantCulture)),
                new(Kind, first.Id),
                new("title", first.Descriptor.Title),
            ],
        };

    private static IEnumerable<Diagnostic> Listed(
        DiagnosticReport report,
        int ofAKind,
        Dictionary<string, OmittedFindings[]> over
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in report)
        {
            if (IsMore(finding))
            {
                if (!over.ContainsKey(finding.Arguments.First(argument => argument.Name == Kind).Value.English))
                {
                    yield return finding;
                }

                continue;
            }

            var count = counts[finding.Id] = counts.GetValueOrDefault(finding.Id) + 1;
            if (count <= ofAKind)
            {
                yield return finding;
            }
            else if (count == ofAKind + 1)
            {
                yield return More(finding, over[finding.Id]);
            }
        }
    }

    /// <summary>What is not listed of a kind, by severity, what was not listed before included.</summary>
    private static OmittedFindings[] Counted(IEnumerable<Diagnostic> rest, DiagnosticReport report)
    {
        var all = rest.Select(finding => new OmittedFindings(finding.Descriptor, finding.Severity, 1)).ToArray();
        var before = report.Omitted.Where(omitted => omitted.Kind.Id == all[0].Kind.Id);
        return
        [
            .. all.Concat(before)
                .GroupBy(omitted => omitted.Severity)
                .OrderByDescending(severity => severity.Key)
                .Select(severity => new OmittedFindings(
                    all[0].Kind,
                    severity.Key,
                    severity.Sum(omitted => omitted.Count)
                )),
        ];
    }
}
