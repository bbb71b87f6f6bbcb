using System;
using System.Text.Json;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>An assessment for System.Text.Json, as <see cref="AssessmentJson"/> writes it, in the language of the plan.</summary>
public sealed class AssessmentJsonConverter : WrittenJsonConverter<PlanAssessment>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlanAssessment value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        AssessmentJson.Write(writer, value, value.Plan.Language ?? Language.English);
    }
}
