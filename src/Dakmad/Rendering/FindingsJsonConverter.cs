using System;
using System.Text.Json;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering;

/// <summary>Findings for System.Text.Json, as <see cref="FindingsJson"/> writes them, in the language of the plan.</summary>
public sealed class FindingsJsonConverter : WrittenJsonConverter<DiagnosticReport>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DiagnosticReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        FindingsJson.Write(writer, [new(null, value)], value.Language ?? Language.English);
    }
}
