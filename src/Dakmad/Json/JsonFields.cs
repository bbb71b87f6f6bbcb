using System;
using System.Linq;
using Dakmad.Integrity;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>
/// The fields of the objects that stand for parts of a type, and what integrity says when such an object ends: links,
/// wholes and orders. Of the fields that it is about the places are kept.
/// </summary>
internal sealed class JsonFields<T> : IFieldVisitor<T, JsonField<T>>
    where T : PlanPart
{
    private readonly JsonForms _forms;
    private readonly string[] _placed;

    public JsonFields(PartShape<T> shape, JsonHooks<T> hooks)
    {
        FieldFacts[] links = [.. FieldFacts.Of(shape).Where(facts => facts.Link is not null)];
        _forms = new(hooks.Section);
        _placed =
        [
            .. links.Select(link => link.Property),
            .. shape.Wholes.Select(whole => whole.Property),
            .. shape.Orders.SelectMany(order => new[] { order.First, order.Last }),
        ];
        var fields = shape.Fields.Select(field => Placed(hooks.Field(field) ?? field.Accept(this)));
        All = hooks.First is { } first ? [first, .. fields] : [.. fields];
        Endings =
        [
            .. links.Select(link => new LinkEnding(link, Bit(link.Property), Slot(link.Property))),
            .. shape.Wholes.Select(whole => new WholeEnding(whole, Bit(whole.Property), Slot(whole.Property))),
            .. shape.Orders.Select(order => new OrderEnding(order, Slot(order.First), Slot(order.Last))),
        ];
        Endings = hooks.Ending is { } ending ? [.. Endings, ending] : Endings;
    }

    public JsonField<T>[] All { get; }

    public JsonEnding[] Endings { get; }

    public JsonField<T> Value<TValue>(ValueField<T, TValue> field) =>
        new JsonValueField<T, TValue>(
            field,
            field is { Property: nameof(PlanElement.Id), Form: Form<string> }
            && ElementKinds.Find(typeof(T)) is { } kind
                ? (JsonForm<TValue>)JsonForms.Declared(kind)
                : (JsonForm<TValue>)field.Form.Accept(_forms)
        );

    public JsonField<T> Optional<TValue>(OptionalField<T, TValue> field)
        where TValue : struct => new JsonOptionalField<T, TValue>(field, (JsonForm<TValue>)field.Form.Accept(_forms));

    private JsonField<T> Placed(JsonField<T> field) =>
        Slot(field.Property) is >= 0 and var slot ? new JsonPlacedField<T>(field, slot) : field;

    private int Slot(string property) => Array.IndexOf(_placed, property);

    private ulong Bit(string property) => 1UL << Array.FindIndex(All, field => field.Property == property);

    private sealed class LinkEnding(FieldFacts link, ulong bit, int slot) : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part)
        {
            if ((fields.Seen & bit) != 0)
            {
                link.TellLinks((PlanElement)part, json.Reading.Integrity, fields.PlaceOf(slot));
            }
        }
    }

    private sealed class WholeEnding(PartWhole whole, ulong bit, int slot) : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part)
        {
            if ((fields.Seen & bit) != 0)
            {
                json.Reading.Integrity.Divide(whole.Sum(part), fields.PlaceOf(slot));
            }
        }
    }

    private sealed class OrderEnding(PartOrder order, int first, int last) : JsonEnding
    {
        public override void End(ref JsonCursor json, ref ObjectFields fields, PlanPart part) =>
            json.Reading.Integrity.Order(
                order.Start(part),
                fields.PlaceOf(first),
                order.End(part),
                fields.PlaceOf(last)
            );
    }
}
