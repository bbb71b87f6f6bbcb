using Dakmad.Rules;

namespace Dakmad.Tool.Output;

/// <summary>What was mended, or would be, as lines after the form of findings.</summary>
internal static class FixLines
{
    private static readonly LocalizedText Mended = new("hersteld", "mended");
    private static readonly LocalizedText WouldBeMended = new("te herstellen", "can be mended");

    public static void Fixes(this IPen pen, ValueList<AppliedFix> fixes, bool isDryRun, Language language)
    {
        foreach (var fix in fixes)
        {
            pen.Line(
                new(FindingLines.Place(fix.Finding, language), Ink.Strong),
                ": ",
                new($"{(isDryRun ? WouldBeMended : Mended)[language]} {fix.Finding.Id}", Ink.Good),
                ": ",
                InertText.Of(fix.Title[language])
            );
        }
    }
}
