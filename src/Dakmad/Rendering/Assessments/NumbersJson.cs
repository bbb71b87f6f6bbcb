using System.Text.Json;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>What the figures of a plan come to, in JSON.</summary>
internal static class NumbersJson
{
    public static void Write(Utf8JsonWriter json, PlanAssessment assessment)
    {
        json.WriteStartArray("numbers");
        foreach (var journey in assessment.Numbers)
        {
            Journey(json, journey);
        }

        json.WriteEndArray();
        json.WriteStartArray("objectives");
        foreach (var planned in assessment.Objectives.All)
        {
            json.WriteStartObject();
            json.WriteString("objective", planned.Objective.Id);
            json.Path(planned.Path);
            json.WriteBoolean("measurable", planned.IsMeasurable);
            if (planned.IsMet is { } isMet)
            {
                json.WriteBoolean("met", isMet);
            }
            else
            {
                json.WriteNull("met");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Journey(Utf8JsonWriter json, JourneyNumbers journey)
    {
        json.WriteStartObject();
        json.WriteString("journey", journey.Journey.Id);
        json.Path(journey.Path);
        json.WriteStartArray("entering");
        foreach (var volume in journey.Entering)
        {
            json.WriteStartObject();
            json.WriteString("unit", volume.Unit?.Name);
            json.Figure("volume", volume.Volume);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Member("purchase", journey.Purchase);
        json.Figure("purchases", journey.Purchases);
        json.Amount("costPerPurchase", journey.CostPerPurchase);
        json.WriteBoolean("costIsLowerBound", journey.CostIsLowerBound);
        json.Amount("lowestPrice", journey.LowestPrice);
        json.Amount("highestPrice", journey.HighestPrice);
        json.Figure("costShare", journey.CostShare);
        json.WriteEndObject();
    }
}
