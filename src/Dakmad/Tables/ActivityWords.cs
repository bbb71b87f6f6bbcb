using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Glossary;

namespace Dakmad.Tables;

/// <summary>Says that the label of an activity is not known.</summary>
internal static class ActivityWords
{
    public static void Report(SourceFindings findings, SheetCell label)
    {
        var kinds = Enum.GetValues<ActivityKind>().Select(kind => Terms.Of(kind).Label).ToArray();
        findings.Report(
            ReadingDiagnostics.UnknownLabel,
            label.Offset,
            new("value", label.Text),
            new("allowed", new LocalizedText(List(kinds, Language.Dutch), List(kinds, Language.English)))
        );
    }

    private static string List(LocalizedText[] labels, Language language) =>
        string.Join(", ", labels.Select(label => label[language]));
}
