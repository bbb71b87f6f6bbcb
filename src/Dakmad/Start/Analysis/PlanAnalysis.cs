using System.Text.Json.Serialization;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Analysis;

[JsonConverter(typeof(AnalysisJsonConverter))]
public sealed partial class PlanAnalysis;
