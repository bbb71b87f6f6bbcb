namespace Dakmad.Json;

/// <summary>Something that can only be said of an object when all of it has been read.</summary>
internal abstract class JsonEnding
{
    public abstract void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part);
}
