namespace Dakmad.Json;

/// <summary>The ids of touchpoints and tasks count within their journey.</summary>
internal sealed class JourneyHooks() : JsonHooks<Journey>(null)
{
    public override JsonEnding Ending { get; } = new JourneyEnding();

    private sealed class JourneyEnding : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part) =>
            json.Reading.Integrity.CloseJourney();
    }
}
