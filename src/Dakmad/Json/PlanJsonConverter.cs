using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dakmad.Formats;

namespace Dakmad.Json;

/// <summary>
/// Plans for System.Text.Json, also as a property of a type of one's own, and without reflection. It stands on
/// <see cref="MarketingPlan"/>, so that nothing has to be registered.
/// </summary>
public sealed class PlanJsonConverter : JsonConverter<MarketingPlan>
{
    /// <summary>Reads a plan.</summary>
    /// <exception cref="JsonException">
    /// The text is not JSON, or the plan has errors: the message lists them, and the inner <see cref="ReadException"/> has
    /// them as findings, with their paths in the plan.
    /// </exception>
    public override MarketingPlan? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var read = PlanJson.Read(ref reader);
        return read.Value ?? throw new JsonException(read.Report.ToString(), new ReadException(read.Report));
    }

    /// <summary>Writes a plan, with the indentation and escapes of the writer.</summary>
    /// <exception cref="InvalidOperationException">An extra field has the name of another field.</exception>
    public override void Write(Utf8JsonWriter writer, MarketingPlan value, JsonSerializerOptions options) =>
        PlanJson.Write(value, writer);
}
