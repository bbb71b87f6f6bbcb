using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules;

/// <summary>What the rules of a set found in one plan.</summary>
internal sealed class RuleFindings(MarketingPlan plan)
{
    private static readonly Comparer<int[]> PlanOrder = Comparer<int[]>.Create(
        static (left, right) => left.AsSpan().SequenceCompareTo(right)
    );

    private readonly PlaceMap<Suppression> _suppressions = SuppressionsOf(plan);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>How often each kind was found, by severity: pairs of parts may be far more than the parts of a plan.</summary>
    private readonly Dictionary<(string Id, Severity Severity), (int Count, Diagnostic? FirstOmitted)> _counts = [];
    private readonly List<SuppressedDiagnostic> _suppressed = [];
    private readonly HashSet<Suppression> _ofUse = new(ReferenceEqualityComparer.Instance);

    public void Add(
        PlacedRule rule,
        PlanPath path,
        IEnumerable<PlanPath> related,
        ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        if (!rule.IsEnabled(path))
        {
            return;
        }

        foreach (var name in rule.Placeholders)
        {
            Require(rule, name, arguments);
        }

        var finding = new Diagnostic(rule.Rule.Descriptor, path)
        {
            Severity = rule.Severity(path),
            Related = related
                .Select(other => new RelatedPlace(other, null) { Name = PlaceNames.Of(plan, other) })
                .ToValueList(),
            Arguments = [.. arguments],
        };
        if (_suppressions.At(path).Find(suppression => suppression.Rule == rule.Id) is { } keptBack)
        {
            Suppress(finding, keptBack);
            return;
        }

        Keep(finding);
    }

    /// <exception cref="InvalidOperationException">An argument was forgotten, which would leave a hole in the sentence.</exception>
    private static void Require(PlacedRule rule, string name, ReadOnlySpan<DiagnosticArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"The message of {rule.Id} asks for '{name}', of which nothing was reported"
        );
    }

    /// <summary>Keeps as many of a kind as anybody may ask for, and counts the rest.</summary>
    private void Keep(Diagnostic finding)
    {
        var (count, first) = _counts.GetValueOrDefault((finding.Id, finding.Severity));
        var isKept = count < DiagnosticReport.MostOfAKind;
        _counts[(finding.Id, finding.Severity)] = (count + 1, isKept ? null : first ?? finding);
        if (isKept)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>That a rule failed, which nobody can configure or suppress.</summary>
    public void AddFault(string rule, PlanPath path, Exception fault) =>
        _findings.Add(
            ProgramFault.Of(ProgramDiagnostics.RuleFailed, path, fault, new DiagnosticArgument("rule", rule))
        );

    private void Suppress(Diagnostic finding, Suppression suppression)
    {
        _suppressed.Add(new(finding, suppression));

        // Every suppression of it is of use, not only the first.
        foreach (var other in _suppressions.At(finding.Path))
        {
            if (other.Rule == suppression.Rule)
            {
                _ofUse.Add(other);
            }
        }
    }

    /// <summary>Whether a suppression holds for something that has been found so far, even if another does so too.</summary>
    public bool IsOfUse(Suppression suppression) => _ofUse.Contains(suppression);

    public DiagnosticReport ToReport()
    {
        var omitted = _counts
            .Values.Where(kind => kind.FirstOmitted is not null)
            .Select(kind => (First: kind.FirstOmitted!, Omitted: Omitted(kind.FirstOmitted!, kind.Count)))
            .ToArray();
        var more = omitted.Select(kind => FindingLimit.More(kind.First, [kind.Omitted]));
        return new(InOrder(_findings.Concat(more), finding => finding))
        {
            Omitted = omitted.Select(kind => kind.Omitted).ToValueList(),
            Suppressed = InOrder(_suppressed, suppressed => suppressed.Diagnostic).ToValueList(),
            Language = plan.Language,
        };
    }

    private static OmittedFindings Omitted(Diagnostic first, int count) =>
        new(first.Descriptor, first.Severity, count - DiagnosticReport.MostOfAKind);

    private static PlaceMap<Suppression> SuppressionsOf(MarketingPlan plan)
    {
        var suppressions = new PlaceMap<Suppression>();
        foreach (var suppression in plan.Suppressions)
        {
            if (PlanPlaces.Resolve(plan, PathOf(suppression)) is { } place)
            {
                suppressions.Add(place, suppression);
            }
        }

        return suppressions;
    }

    private static PlanPath PathOf(Suppression suppression) =>
        suppression.Path is { } path ? PlanPath.Parse(path) : PlanPath.Root;

    private IEnumerable<T> InOrder<T>(IEnumerable<T> found, Func<T, Diagnostic> finding) =>
        found
            .OrderBy(item => PlanPlaces.Order(plan, finding(item).Path), PlanOrder)
            .ThenBy(item => finding(item).Id, StringComparer.Ordinal);
}
