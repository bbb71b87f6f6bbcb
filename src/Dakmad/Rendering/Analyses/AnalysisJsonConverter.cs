using System;
using System.Text.Json;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>All analyses of a plan for System.Text.Json, as tables (<see cref="TableJson"/>), in the language of the plan.</summary>
public sealed class AnalysisJsonConverter : WrittenJsonConverter<PlanAnalysis>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlanAnalysis value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        var report = AnalysisReport.Of(value);
        TableJson.Write(writer, report.Tables, report.Problems, value.Plan.Language ?? Language.English);
    }
}
