using System;
using Dakmad.Diagnostics;

namespace Dakmad.Tool.Output;

/// <summary>
/// Findings as lines that build tools and editors read: <c>file(line,column): error DAK1001: message</c>. In Dutch the
/// words of severity are Dutch too; a place that a finding is also about follows on a line of its own, by its name.
/// </summary>
internal static class FindingLines
{
    public static void Findings(this IPen pen, DiagnosticReport report, Language language)
    {
        foreach (var diagnostic in report)
        {
            pen.Finding(diagnostic, language);
        }
    }

    /// <summary>Where a finding is: in the file, or else in the plan.</summary>
    public static string Place(Diagnostic diagnostic, Language language) =>
        Place(diagnostic.Location, diagnostic.Path, language);

    private static void Finding(this IPen pen, Diagnostic diagnostic, Language language)
    {
        pen.Line(
            new(Place(diagnostic, language), Ink.Strong),
            ": ",
            new($"{WordFor(diagnostic.Severity)[language]} {diagnostic.Id}", InkFor(diagnostic.Severity)),
            ": ",
            diagnostic.Message(language)
        );
        foreach (var related in diagnostic.Related)
        {
            pen.Line(
                new Piece(
                    $"  {Place(related.Location, related.Path, language)}: {SeeAlso[language]} {InertText.Of(related.Name?[language] ?? Pointer(related.Path))}",
                    Ink.Faint
                )
            );
        }
    }

    private static LocalizedText SeeAlso { get; } = new("zie ook", "note: see also");

    private static string Place(SourceLocation? location, PlanPath path, Language language) =>
        InertText.Of(location?.ToString(language) ?? Pointer(path));

    private static string Pointer(PlanPath path) => path.ToString() is { Length: > 0 } pointer ? pointer : "/";

    private static LocalizedText WordFor(Severity severity) =>
        severity switch
        {
            Severity.Error => new("fout", "error"),
            Severity.Warning => new("waarschuwing", "warning"),
            Severity.Suggestion => new("suggestie", "info"),
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    private static Ink InkFor(Severity severity) =>
        severity switch
        {
            Severity.Error => Ink.Error,
            Severity.Warning => Ink.Warning,
            _ => Ink.Info,
        };
}
