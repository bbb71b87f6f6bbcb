using System.Text.Json.Serialization;
using Dakmad.Displays;
using Dakmad.Rendering.Assessments;

namespace Dakmad.Assessment;

[TypeFormatterSource(typeof(Display))]
[JsonConverter(typeof(AssessmentJsonConverter))]
public sealed partial record PlanAssessment;
