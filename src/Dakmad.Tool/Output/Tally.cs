using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Tool.Output;

/// <summary>Counts what was found in how many files, for the line at the end.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Severity, int> _counts = [];
    private readonly HashSet<Language> _languages = [];
    private int _files;
    private int _failures;

    /// <summary>Whether a finding is of a severity or more serious.</summary>
    public bool Reaches(Severity severity) => _counts.Keys.Any(found => found >= severity);

    /// <summary>The language of all plans that name one; null when they differ or none does.</summary>
    public Language? Language => _languages.Count == 1 ? _languages.Single() : null;

    /// <summary>Counts a file that was read.</summary>
    /// <param name="report">What was found in it.</param>
    /// <param name="language">The language it says it is in.</param>
    public void Add(DiagnosticReport report, Language? language)
    {
        _files++;
        if (language is { } known)
        {
            _languages.Add(known);
        }

        foreach (var severity in Enum.GetValues<Severity>())
        {
            if (report.CountOf(severity) is > 0 and var count)
            {
                _counts[severity] = CountOf(severity) + count;
            }
        }
    }

    /// <summary>Counts a file that could not be read.</summary>
    public void AddFailure() => _failures++;

    /// <summary>Writes the line.</summary>
    public void WriteTo(IPen pen, Language language)
    {
        var parts = new List<LocalizedText>();
        if (_files > 0)
        {
            parts.Add(Found());
        }

        if (_failures > 0)
        {
            parts.Add(
                Counted.Of(
                    _failures,
                    new("bestand kon niet worden gelezen", "file could not be read"),
                    new("bestanden konden niet worden gelezen", "files could not be read")
                )
            );
        }

        pen.Line(new Piece(string.Join("; ", parts.Select(part => part[language])), Ink));
    }

    private Ink Ink =>
        Reaches(Severity.Error) || _failures > 0 ? Ink.Error
        : CountOf(Severity.Warning) > 0 ? Ink.Warning
        : Ink.Good;

    private LocalizedText Found()
    {
        LocalizedText[] found =
        [
            .. Of(Severity.Error, new("fout", "error"), new("fouten", "errors")),
            .. Of(Severity.Warning, new("waarschuwing", "warning"), new("waarschuwingen", "warnings")),
            .. Of(Severity.Suggestion, new("suggestie", "suggestion"), new("suggesties", "suggestions")),
        ];
        if (found.Length == 0)
        {
            found = [new("geen bevindingen", "no findings")];
        }

        var files = Counted.Files(_files);
        return new(
            $"{string.Join(", ", found.Select(part => part.Dutch))} in {files.Dutch}",
            $"{string.Join(", ", found.Select(part => part.English))} in {files.English}"
        );
    }

    private LocalizedText[] Of(Severity severity, LocalizedText one, LocalizedText many) =>
        CountOf(severity) is > 0 and var count ? [Counted.Of(count, one, many)] : [];

    private int CountOf(Severity severity) => _counts.GetValueOrDefault(severity);
}
