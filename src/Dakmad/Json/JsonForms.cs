using System;
using System.Collections.Generic;
using Dakmad.Integrity;
using Dakmad.Shapes;
using NodaTime;

namespace Dakmad.Json;

/// <summary>How each form is read and written.</summary>
/// <param name="section">
/// Where in the plan the elements are that a list holds; null where they belong to another element.
/// </param>
internal sealed class JsonForms(PlanSection? section) : FormVisitor<JsonForm>
{
    private static readonly Dictionary<FieldForm, JsonForm> PlainForms = new()
    {
        [FieldForm.Text] = Text(static (ref json, out text) => (text = json.Text()) is not null),
        [FieldForm.Id] = Text(static (ref json, out id) => (id = json.Id()) is not null),
        [FieldForm.RuleId] = Text(static (ref json, out id) => (id = json.RuleId()) is not null),
        [FieldForm.Path] = Text(static (ref json, out pointer) => (pointer = json.Pointer()) is not null),
        [FieldForm.Currency] = Text(static (ref json, out code) => (code = json.Currency()) is not null),
        [FieldForm.Number] = Number(static (ref json, out number) => Got(json.Number(), out number)),
        [FieldForm.Share] = Number(static (ref json, out share) => Got(json.Share(), out share)),
        [FieldForm.NotNegative] = Number(static (ref json, out number) => Got(json.NotNegative(), out number)),
        [FieldForm.Positive] = Number(static (ref json, out number) => Got(json.Positive(), out number)),
        [FieldForm.Count] = new JsonForm<long>(
            static (ref json, out count) => Got(json.Count(), out count),
            static (json, name, count) => json.Count(name, count)
        ),
        [FieldForm.SmallCount] = SmallCount(static (ref json, out count) => Got(json.SmallCount(), out count)),
        [FieldForm.SmallCountFromOne] = SmallCount(
            static (ref json, out count) => Got(json.SmallCountFromOne(), out count)
        ),
        [FieldForm.Flag] = new JsonForm<bool>(
            static (ref json, out flag) => Got(json.Flag(), out flag),
            static (json, name, flag) => json.Flag(name, flag)
        ),
        [FieldForm.Date] = new JsonForm<LocalDate>(
            static (ref json, out date) => Got(json.Date(), out date),
            static (json, name, date) => json.Date(name, date)
        ),
        [FieldForm.Time] = new JsonForm<LocalTime>(
            static (ref json, out time) => Got(json.Time(), out time),
            static (json, name, time) => json.Time(name, time)
        ),
        [FieldForm.Duration] = Period(static (ref json, out period) => (period = json.Period()) is not null),
        [FieldForm.Interval] = Period(static (ref json, out period) => (period = json.Recurrence()) is not null),
        [FieldForm.Texts] = new JsonForm<ValueList<string>>(
            static (ref json, out texts) => Got(json.Texts(), out texts),
            static (json, name, texts) => json.Texts(name, texts)
        ),
        [FieldForm.Ids] = new JsonForm<ValueList<string>>(
            static (ref json, out ids) => Got(json.Ids(), out ids),
            static (json, name, ids) => json.Ids(name, ids)
        ),
        [FieldForm.Amount] = new JsonForm<Money>(
            static (ref json, out amount) => Got(MoneyJson.ReadNotNegative(ref json), out amount),
            static (json, name, amount) => MoneyJson.Write(json, name, amount)
        ),
        [FieldForm.Days] = new JsonForm<DateRange>(
            static (ref json, out days) => (days = DateRangeJson.Read(ref json)) is not null,
            static (json, name, days) => DateRangeJson.Write(json, name, days)
        ),
        [FieldForm.Bounds] = new JsonForm<TouchpointRange>(
            static (ref json, out bounds) => (bounds = TouchpointRangeJson.Read(ref json)) is not null,
            static (json, name, bounds) => TouchpointRangeJson.Write(json, name, bounds)
        ),
        [FieldForm.Point] = new JsonForm<JourneyPoint>(
            static (ref json, out point) => (point = JourneyPointJson.Read(ref json)) is not null,
            static (json, name, point) => JourneyPointJson.Write(json, name, point)
        ),
    };

    /// <summary>The id by which an element is known, which others may refer to.</summary>
    public static JsonForm Declared(ElementKind kind) =>
        Text((ref json, out id) => (id = json.Declare(kind)) is not null);

    public override JsonForm Plain<TValue>(PlainForm<TValue> form) => PlainForms[form.Kind];

    public override JsonForm OneOf<TEnum>(EnumForm<TEnum> form) =>
        new JsonForm<TEnum>(
            static (ref json, out member) => Got(json.Enum<TEnum>(), out member),
            static (json, name, member) => json.Enum<TEnum>(name, member)
        );

    public override JsonForm SetOf<TEnum>(EnumSetForm<TEnum> form) =>
        new JsonForm<EnumSet<TEnum>>(
            static (ref json, out members) => Got(json.EnumSet<TEnum>(), out members),
            static (json, name, members) => json.EnumSet(name, members)
        );

    public override JsonForm Name<TName>(NameForm<TName> form)
    {
        if (form is NameForm<MeasurementUnit>)
        {
            return new JsonForm<MeasurementUnit>(
                static (ref json, out unit) => (unit = json.Unit()) is not null,
                static (json, name, unit) => json.Text(name, unit.Name)
            );
        }

        return new JsonForm<TName>(
            (ref json, out named) => (named = json.Text() is { } text ? form.Make(text) : null) is not null,
            (json, name, named) => json.Text(name, form.NameOf(named))
        );
    }

    public override JsonForm Reference<TElement>(ReferenceForm<TElement> form)
    {
        var kind = ElementKinds.Of<TElement>();
        return new JsonForm<Ref<TElement>>(
            (ref json, out reference) =>
            {
                var id = json.Reference(kind);
                reference = id is null ? default : Ref<TElement>.OfValid(id);
                return id is not null;
            },
            static (json, name, reference) => json.Text(name, reference.Id)
        );
    }

    public override JsonForm References<TElement>(ReferencesForm<TElement> form)
    {
        var kind = ElementKinds.Of<TElement>();
        return new JsonForm<ValueList<Ref<TElement>>>(
            (ref json, out references) => Got(json.References<TElement>(kind), out references),
            static (json, name, references) => json.References(name, references)
        );
    }

    public override JsonForm Part<TPart>(PartForm<TPart> form)
    {
        var codec = PartJson<TPart>.Of(form.Shape);
        Action<JsonPen, TPart> write = codec.Write;
        return new JsonForm<TPart>(
            (ref json, out part) => (part = codec.Read(ref json)) is not null,
            (json, name, part) => json.Object(name, part, write)
        );
    }

    public override JsonForm Parts<TPart>(PartsForm<TPart> form)
    {
        var codec = PartJson<TPart>.Of(form.Shape);
        ElementReader<TPart> read = codec.Read;
        Action<JsonPen, TPart> write = codec.Write;
        ValueReader<ValueList<TPart>> readAll = (ref json, out parts) => Got(json.List(read), out parts);
        if (section is { } place && ElementKinds.Find(typeof(TPart)) is { } kind)
        {
            readAll = (ref json, out parts) => Got(json.Section(read, kind, place), out parts);
        }

        return new JsonForm<ValueList<TPart>>(readAll, (json, name, parts) => json.List(name, parts, write));
    }

    protected override JsonForm Other(Form form) => throw new NotSupportedException($"{form.Kind} has no JSON form.");

    private static JsonForm<string> Text(ValueReader<string> read) =>
        new(read, static (json, name, text) => json.Text(name, text));

    private static JsonForm<decimal> Number(ValueReader<decimal> read) =>
        new(read, static (json, name, number) => json.Number(name, number));

    private static JsonForm<int> SmallCount(ValueReader<int> read) =>
        new(read, static (json, name, count) => json.Count(name, count));

    private static JsonForm<Period> Period(ValueReader<Period> read) =>
        new(read, static (json, name, period) => json.Period(name, period));

    private static bool Got<TValue>(TValue? found, out TValue value)
        where TValue : struct
    {
        value = found.GetValueOrDefault();
        return found.HasValue;
    }

    /// <summary>Of a list everything counts that could be read.</summary>
    private static bool Got<TItem>(ValueList<TItem> found, out ValueList<TItem> value)
    {
        value = found;
        return true;
    }

    private static bool Got<TEnum>(EnumSet<TEnum> found, out EnumSet<TEnum> value)
        where TEnum : unmanaged, Enum
    {
        value = found;
        return true;
    }
}
