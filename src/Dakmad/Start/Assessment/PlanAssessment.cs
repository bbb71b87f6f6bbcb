using System.Text.Json.Serialization;
using Dakmad.Rendering.Assessments;

namespace Dakmad.Assessment;

[JsonConverter(typeof(AssessmentJsonConverter))]
public sealed partial record PlanAssessment;
