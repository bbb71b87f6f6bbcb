using System.Text.Json.Serialization;
using Dakmad.Displays;
using Dakmad.Json;

namespace Dakmad;

[TypeFormatterSource(typeof(Display))]
[JsonConverter(typeof(PlanJsonConverter))]
public sealed partial record MarketingPlan;
