using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Dakmad.Assessment;
using Dakmad.Formats;

namespace Dakmad.Rendering.Assessments;

/// <summary>
/// The assessment of a plan as JSON (RFC 8259), for scripts: the same in every language but for the words. Numbers are not
/// rounded. The form has a version of its own, as that of <see cref="FindingsJson"/>.
/// </summary>
public static class AssessmentJson
{
    private const string FormatVersion = "1.0";

    /// <summary>Writes an assessment as one JSON object.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of words.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(PlanAssessment assessment, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        JsonText.Write(output, json => Write(json, assessment, language));
    }

    internal static void Write(Utf8JsonWriter json, PlanAssessment assessment, Language language)
    {
        json.WriteStartObject();
        json.WriteString("assessmentFormat", FormatVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "Dakmad");
        json.WriteString("version", JsonText.Version);
        json.WriteEndObject();
        json.WriteString("language", EnumFormat<Language>.Instance.Format(language));
        json.WriteStartObject("plan");
        json.WriteString("id", assessment.Plan.Id);
        json.WriteString("name", assessment.Plan.Name);
        json.WriteEndObject();
        VerdictJson.Write(json, assessment, language);
        PositioningJson.Write(json, assessment, language);
        if (assessment.Advice is { } advice)
        {
            AdviceJson.Write(json, advice, language);
        }

        StructureJson.Write(json, assessment, language);
        NumbersJson.Write(json, assessment);
        json.WriteStartArray("strengths");
        foreach (var strength in assessment.Strengths)
        {
            json.WriteStartObject();
            json.Member("kind", strength.Kind);
            json.WriteString("text", strength.Text[language]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("heldAgainstRules", assessment.IsHeldAgainstRules);
        json.WriteStartObject("counts");
        foreach (var severity in SeverityWords.All)
        {
            json.WriteNumber(SeverityWords.Code(severity), assessment.Findings.CountOf(severity));
        }

        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (
            var finding in SeverityWords.All.SelectMany(severity =>
                assessment.Findings.Where(finding => finding.Severity == severity)
            )
        )
        {
            FindingsJson.Write(json, finding, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
