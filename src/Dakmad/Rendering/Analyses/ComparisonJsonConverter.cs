using System;
using System.Text.Json;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>A comparison for System.Text.Json, as tables (<see cref="TableJson"/>) of all figures, in the language of the plan.</summary>
public sealed class ComparisonJsonConverter : WrittenJsonConverter<PlanComparison>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlanComparison value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        TableJson.Write(
            writer,
            AnalysisTables.Of(value, withSame: true),
            FigureProblems.All(value),
            value.After.Plan.Language ?? value.Before.Plan.Language ?? Language.English
        );
    }
}
