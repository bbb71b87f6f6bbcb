using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Integrity;

/// <summary>What a field says about the elements of a plan: it declares one, or refers to some.</summary>
internal abstract class FieldFacts(PartField field)
{
    protected string Name { get; } = field.Name;

    /// <summary>What the fields of a type say; those that say nothing are left out.</summary>
    public static FieldFacts[] Of(PartShape shape) => [.. shape.Fields.Select(Of).OfType<FieldFacts>()];

    /// <summary>Tells a walk what the field of a part says.</summary>
    public abstract void Tell(PlanPart part, PlanGathering plan);

    private static FieldFacts? Of(PartField field) =>
        field.Property == nameof(PlanElement.Id)
            ? ElementKinds.Find(field.Shape.Type) is { } kind
                ? new Declaration(field, kind)
                : null
            : field.ValueForm.Accept(new Finder(field));

    private sealed class Declaration(PartField field, ElementKind kind) : FieldFacts(field)
    {
        public override void Tell(PlanPart part, PlanGathering plan) =>
            plan.Table.Declare(kind, ((PlanElement)part).Id, plan.Place(Name));
    }

    private sealed class OneReference<TElement>(PartField field) : FieldFacts(field)
        where TElement : PlanElement
    {
        private readonly IField<Ref<TElement>> _field = (IField<Ref<TElement>>)field;
        private readonly ElementKind _kind = ElementKinds.Of<TElement>();
        private readonly PlanLink? _link = PlanLink.Of(field);

        public override void Tell(PlanPart part, PlanGathering plan)
        {
            if (_field.TryGet(part, out var reference))
            {
                plan.Table.Refer(_kind, reference.Id, plan.Place(Name));
                _link?.AddTo(plan.Table, (PlanElement)part, plan.Place(Name));
            }
        }
    }

    private sealed class ManyReferences<TElement>(PartField field) : FieldFacts(field)
        where TElement : PlanElement
    {
        private readonly IField<ValueList<Ref<TElement>>> _field = (IField<ValueList<Ref<TElement>>>)field;
        private readonly ElementKind _kind = ElementKinds.Of<TElement>();
        private readonly PlanLink? _link = PlanLink.Of(field);

        public override void Tell(PlanPart part, PlanGathering plan)
        {
            if (!_field.TryGet(part, out var references))
            {
                return;
            }

            for (var i = 0; i < references.Count; i++)
            {
                plan.Table.Refer(_kind, references[i].Id, plan.Place(Name, i));
            }

            _link?.AddTo(plan.Table, (PlanElement)part, plan.Place(Name));
        }
    }

    /// <summary>A point of a journey is a value that may refer to a touchpoint.</summary>
    private sealed class PointReference(PartField field) : FieldFacts(field)
    {
        private readonly IField<JourneyPoint> _field = (IField<JourneyPoint>)field;

        public override void Tell(PlanPart part, PlanGathering plan)
        {
            if (_field.TryGet(part, out var point) && point.Touchpoint is { } touchpoint)
            {
                plan.Table.Refer(ElementKind.Touchpoint, touchpoint.Id, plan.Place(Name, below: "touchpoint"));
            }
        }
    }

    private sealed class Finder(PartField field) : FormVisitor<FieldFacts?>
    {
        public override FieldFacts? Plain<TValue>(PlainForm<TValue> form) =>
            form.Kind == FieldForm.Point ? new PointReference(field) : null;

        public override FieldFacts Reference<TElement>(ReferenceForm<TElement> form) =>
            new OneReference<TElement>(field);

        public override FieldFacts References<TElement>(ReferencesForm<TElement> form) =>
            new ManyReferences<TElement>(field);

        protected override FieldFacts? Other(Form form) => null;
    }
}
