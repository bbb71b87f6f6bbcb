using System;
using Dakmad.Diagnostics;

namespace Dakmad.Tool.Output;

/// <summary>
/// Findings as lines that build tools and editors read: <c>file(line,column): error DAK1001: message</c>. Words of
/// severity are always English; a place that a finding is also about follows on a line of its own, as a note.
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
    public static string Place(Diagnostic diagnostic) => Place(diagnostic.Location, diagnostic.Path);

    private static void Finding(this IPen pen, Diagnostic diagnostic, Language language)
    {
        pen.Line(
            new(Place(diagnostic), Ink.Strong),
            ": ",
            new($"{WordFor(diagnostic.Severity)} {diagnostic.Id}", InkFor(diagnostic.Severity)),
            ": ",
            diagnostic.Message(language)
        );
        foreach (var related in diagnostic.Related)
        {
            pen.Line(
                new Piece(
                    $"  {Place(related.Location, related.Path)}: note: {SeeAlso[language]} {InertText.Of(Pointer(related.Path))}",
                    Ink.Faint
                )
            );
        }
    }

    private static LocalizedText SeeAlso { get; } = new("zie ook", "see also");

    private static string Place(SourceLocation? location, PlanPath path) =>
        InertText.Of(location?.ToString() ?? Pointer(path));

    private static string Pointer(PlanPath path) => path.ToString() is { Length: > 0 } pointer ? pointer : "/";

    private static string WordFor(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Suggestion => "info",
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
