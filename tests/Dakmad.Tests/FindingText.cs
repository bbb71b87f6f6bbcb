using System.Collections.Generic;
using System.Text;
using Dakmad.Diagnostics;

namespace Dakmad.Tests;

/// <summary>Findings as an approved file shows them: where each is, and its sentence in both languages.</summary>
internal static class FindingText
{
    public static string Of(IEnumerable<Diagnostic> report)
    {
        var text = new StringBuilder();
        foreach (var finding in report)
        {
            Append(finding, text);
        }

        return text.ToString();
    }

    /// <summary>The same, with the other places that each finding is about.</summary>
    public static string WithRelated(IEnumerable<Diagnostic> report)
    {
        var text = new StringBuilder();
        foreach (var finding in report)
        {
            Append(finding, text);
            foreach (var related in finding.Related)
            {
                text.Append("  with ").Append(related.Path).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Append(Diagnostic finding, StringBuilder text)
    {
        text.Append(finding.Severity).Append(' ').Append(finding.Id).Append(" at ").Append(finding.Path);
        text.Append("\n  ").Append(finding.Message(Language.Dutch));
        text.Append("\n  ").Append(finding.Message(Language.English)).Append('\n');
    }
}
