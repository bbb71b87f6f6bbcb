using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Schema;

/// <summary>What the schema demands of each form.</summary>
internal sealed class FormShapes : FormVisitor<Shape>
{
    private static readonly Dictionary<FieldForm, Shape> PlainForms = new()
    {
        [FieldForm.Text] = Values.Text,
        [FieldForm.Id] = Values.Id,
        [FieldForm.RuleId] = Values.RuleId,
        [FieldForm.Path] = Values.Pointer,
        [FieldForm.Currency] = Values.Currency,
        [FieldForm.Number] = Values.Number,
        [FieldForm.Share] = Values.Share,
        [FieldForm.NotNegative] = Values.NotNegative,
        [FieldForm.Positive] = Values.Positive,
        [FieldForm.Count] = Values.Count,
        [FieldForm.SmallCount] = Values.SmallCount,
        [FieldForm.SmallCountFromOne] = Values.SmallCountFromOne,
        [FieldForm.Flag] = Values.Flag,
        [FieldForm.Date] = Values.Date,
        [FieldForm.Time] = Values.Time,
        [FieldForm.Duration] = Values.Duration,
        [FieldForm.Interval] = Values.Interval,
        [FieldForm.Texts] = Values.Texts,
        [FieldForm.Ids] = Values.Ids,
        [FieldForm.Amount] = FixedShapes.Money,
        [FieldForm.Days] = FixedShapes.DateRange,
        [FieldForm.Bounds] = FixedShapes.TouchpointRange,
        [FieldForm.Point] = new JourneyPointShape(),
    };

    public override Shape Plain<TValue>(PlainForm<TValue> form) => PlainForms[form.Kind];

    public override Shape OneOf<TEnum>(EnumForm<TEnum> form) => Values.Enum<TEnum>();

    public override Shape SetOf<TEnum>(EnumSetForm<TEnum> form) => Values.EnumSet<TEnum>();

    public override Shape Name<TName>(NameForm<TName> form) =>
        form.WellKnown.Any() ? new NameShape([.. form.WellKnown]) : Values.Text;

    public override Shape Reference<TElement>(ReferenceForm<TElement> form) => Values.Id;

    public override Shape References<TElement>(ReferencesForm<TElement> form) => Values.Ids;

    public override Shape Part<TPart>(PartForm<TPart> form) => ObjectShape.Of(form.Shape, this);

    public override Shape Parts<TPart>(PartsForm<TPart> form) => new ListShape(ObjectShape.Of(form.Shape, this));

    protected override Shape Other(Form form) =>
        throw new System.NotSupportedException($"{form.Kind} has no place in the schema.");
}
