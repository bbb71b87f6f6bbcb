using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dakmad.Benchmarks.Peers;

internal sealed class CamelCase<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
