namespace Dakmad.Json;

/// <summary>A field of the objects that stand for parts of one type.</summary>
internal abstract class JsonField<T>(string property, bool isRequired)
    where T : PlanPart
{
    public string Property => property;

    public bool IsRequired => isRequired;

    /// <summary>Reads the value at hand into a part.</summary>
    public abstract void Read(ref JsonCursor json, ref ObjectFields fields, T part);

    /// <summary>Writes the field of a part that has a value for it.</summary>
    public abstract void Write(JsonPen json, T part);
}
