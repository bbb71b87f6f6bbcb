using System.Text.Json.Serialization;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Analysis;

[JsonConverter(typeof(ComparisonJsonConverter))]
public sealed partial record PlanComparison;
