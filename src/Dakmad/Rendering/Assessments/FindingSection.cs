using System.Collections.Generic;
using System.Linq;
using Dakmad.Assessment;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering.Assessments;

/// <summary>What was found, the most serious first, and within one severity in the order of the plan.</summary>
internal static class FindingSection
{
    public static PageSection Of(PlanAssessment assessment) =>
        new(new("Bevindingen", "Findings"), Blocks(assessment).ToValueList());

    private static IEnumerable<PageBlock> Blocks(PlanAssessment assessment)
    {
        var findings = assessment.Findings;
        if (!assessment.IsHeldAgainstRules)
        {
            yield return new Paragraph(
                new(
                    "Een journeytabel heeft maar vier kolommen en is niet aan de regels getoetst; zet hem om in een plan om dat wel te doen.",
                    "A journey table has four columns only and was not held against the rules; convert it to a plan to have that done."
                )
            );
        }
        else if (findings.Count == 0)
        {
            yield return new Paragraph(new("Er is niets gevonden.", "Nothing was found."));
        }

        foreach (var severity in SeverityWords.All.Where(severity => findings.CountOf(severity) > 0))
        {
            var word = SeverityWords.Plural(severity);
            var count = findings.CountOf(severity);
            yield return new Subheading(
                new($"{word.Capitalised(Language.Dutch)} ({count})", $"{word.Capitalised(Language.English)} ({count})")
            );
            yield return new Bullets(
                findings.Where(finding => finding.Severity == severity).Select(Finding).ToValueList()
            );
        }

        if (findings.Suppressed.Count is > 0 and var suppressed)
        {
            yield return new Paragraph(
                new(
                    $"Het plan zet zelf {Numbered.Of(suppressed, new("bevinding", ""), new("bevindingen", "")).Dutch} uit, met een reden.",
                    $"The plan itself puts {Numbered.Of(suppressed, new("", "finding"), new("", "findings")).English} off, with a reason."
                )
            );
        }
    }

    private static LocalizedText Finding(Diagnostic finding)
    {
        var place = finding.Location switch
        {
            null => LocalizedText.Same(""),
            { Sheet: null } text => new($", regel {text.Line}", $", line {text.Line}"),
            { Place: var cell } => new($", {cell.Dutch}", $", {cell.English}"),
        };
        return new(
            $"{finding.Message(Language.Dutch)} ({finding.Id}{place.Dutch})",
            $"{finding.Message(Language.English)} ({finding.Id}{place.English})"
        );
    }
}
