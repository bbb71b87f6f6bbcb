namespace Dakmad.Json;

/// <summary>A field of which it is kept where it stands, since something is said of it when the object ends.</summary>
internal sealed class JsonPlacedField<T>(JsonField<T> field, int slot) : JsonField<T>(field.Property, field.IsRequired)
    where T : PlanPart
{
    public override void Read(ref JsonCursor json, ref ObjectFields fields, T part)
    {
        fields.Place(slot, json.Offset);
        field.Read(ref json, ref fields, part);
    }

    public override void Write(JsonPen json, T part) => field.Write(json, part);
}
