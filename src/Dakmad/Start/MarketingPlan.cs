using System.Text.Json.Serialization;
using Dakmad.Json;

namespace Dakmad;

[JsonConverter(typeof(PlanJsonConverter))]
public sealed partial record MarketingPlan;
