using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>The catalogue version by version, from the first on, so that an update need not change what is checked.</summary>
internal sealed class RuleHistory(params IEnumerable<RuleRelease> releases)
{
    private readonly RuleRelease[] _releases = [.. releases];

    /// <summary>The rules of the last version, in the order of their ids.</summary>
    public ValueList<Rule> Rules =>
        _releases
            .SelectMany(release => release.Added)
            .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>The rules that are in the catalogue no more, in the order of their ids.</summary>
    public ValueList<RetiredRule> Retired =>
        _releases.SelectMany(release => release.Retired).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToValueList();

    public IEnumerable<string> Versions => _releases.Select(release => release.Version);

    /// <summary>The version that brought a rule; null for one that is not in the catalogue.</summary>
    public string? Since(string id) =>
        Array.Find(_releases, release => release.Added.Any(rule => rule.Descriptor.Id == id))?.Version;

    /// <summary>The rule that had an id and is in the catalogue no more; null when there is none.</summary>
    public RetiredRule? FindRetired(string id) =>
        _releases.SelectMany(release => release.Retired).FirstOrDefault(rule => rule.Id == id);

    /// <summary>The rules that were still there in a version, in the order of their ids; none for one that is not known.</summary>
    public IEnumerable<RetiredRule> RetiredAfter(string version) =>
        _releases
            .SkipWhile(release => release.Version != version)
            .Skip(1)
            .SelectMany(release => release.Retired)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The severity a rule had in a version; null when the catalogue does not know the rule then.</summary>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    public Severity? SeverityIn(string version, Rule rule)
    {
        var at = Array.FindIndex(_releases, release => release.Version == version);
        if (at < 0)
        {
            throw new ArgumentException(
                $"There is no version '{version}' of the rules; there is {string.Join(", ", Versions)}.",
                nameof(version)
            );
        }

        if (!_releases[..(at + 1)].Any(release => release.Added.Contains(rule)))
        {
            return null;
        }

        var change = _releases[(at + 1)..]
            .SelectMany(release => release.Changes)
            .FirstOrDefault(change => change.Rule == rule.Descriptor.Id);
        return change?.Before ?? rule.Descriptor.Severity;
    }
}
