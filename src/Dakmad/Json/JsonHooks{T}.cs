using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>What is particular in the JSON form of a type beside its shape; for most types nothing is.</summary>
/// <param name="section">
/// Which section of the plan the lists of elements are; null where they belong to another element.
/// </param>
/// <param name="ending">What is done at the end of an object; null when nothing is.</param>
internal class JsonHooks<T>(PlanSection? section = null, JsonEnding? ending = null)
    where T : PlanPart
{
    public PlanSection? Section => section;

    public JsonEnding? Ending => ending;

    /// <summary>The field that comes before those of the shape; null when none does.</summary>
    public virtual JsonField<T>? First => null;

    /// <summary>A field that is read or written in a way of its own; null when it is as its form says.</summary>
    public virtual JsonField<T>? Field(PartField<T> field) => null;
}
