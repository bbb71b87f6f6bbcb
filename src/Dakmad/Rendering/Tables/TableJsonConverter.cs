using System;
using System.Text.Json;

namespace Dakmad.Rendering.Tables;

/// <summary>A table for System.Text.Json, as <see cref="TableJson"/> writes it in a list, in English.</summary>
public sealed class TableJsonConverter : WrittenJsonConverter<Table>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Table value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        TableJson.Write(writer, value, Language.English);
    }
}
