namespace Dakmad.Json;

/// <summary>The end of a level is the end of what it can list.</summary>
internal sealed class LevelHooks<T>(PlanSection section) : JsonHooks<T>(section)
    where T : PlanPart
{
    public override JsonEnding Ending { get; } = new LevelEnding(section);

    private sealed class LevelEnding(PlanSection section) : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part) =>
            json.Reading.Sections.Close(section);
    }
}
