using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dakmad.Benchmarks.Peers;

/// <summary>What System.Text.Json generates at compile time for the peer classes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(CamelCase<ChannelForm>),
        typeof(CamelCase<ActivityKind>),
        typeof(CamelCase<SalesMoment>),
        typeof(CamelCase<Regularity>),
        typeof(CamelCase<SixBStage>),
        typeof(CamelCase<JourneyPhase>),
    ]
)]
[JsonSerializable(typeof(PlanDto))]
internal sealed partial class PeerJson : JsonSerializerContext;
