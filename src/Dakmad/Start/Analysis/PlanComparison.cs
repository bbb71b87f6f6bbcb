using System.Text.Json.Serialization;
using Dakmad.Displays;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Analysis;

[TypeFormatterSource(typeof(Display))]
[JsonConverter(typeof(ComparisonJsonConverter))]
public sealed partial record PlanComparison;
