using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Integrity;

/// <summary>What a field says about the elements of a plan: it declares one, or refers to some.</summary>
internal abstract class FieldFacts(PartField field, LinkKind? link = null)
{
    public string Property { get; } = field.Property;

    /// <summary>The way in which elements lead to others of their kind; null when they do not, or may go round.</summary>
    public LinkKind? Link => link;

    public string Name { get; } = field.Name;

    /// <summary>What the fields of a type say; those that say nothing are left out.</summary>
    public static FieldFacts[] Of(PartShape shape) => [.. shape.Fields.Select(Of).OfType<FieldFacts>()];

    /// <summary>Tells a walk what the field of a part says.</summary>
    public abstract void Tell(PlanPart part, PlanGathering plan);

    /// <summary>Notes where an element leads, which may be without an id in a file.</summary>
    public virtual void TellLinks<TPlace>(PlanElement from, IntegrityTable<TPlace> table, TPlace place) { }

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

    private sealed class OneReference<TElement>(PartField field, LinkKind? link) : FieldFacts(field, link)
        where TElement : PlanElement
    {
        private readonly IField<Ref<TElement>> _field = (IField<Ref<TElement>>)field;
        private readonly ElementKind _kind = ElementKinds.Of<TElement>();

        public override void Tell(PlanPart part, PlanGathering plan)
        {
            if (_field.TryGet(part, out var reference))
            {
                plan.Table.Refer(_kind, reference.Id, plan.Place(Name));
            }
        }

        public override void TellLinks<TPlace>(PlanElement from, IntegrityTable<TPlace> table, TPlace place)
        {
            if (Link is { } link && from.Id is { } id && _field.TryGet(from, out var to))
            {
                table.Link(link, _kind, id, to.Id, place);
            }
        }
    }

    private sealed class ManyReferences<TElement>(PartField field, LinkKind? link) : FieldFacts(field, link)
        where TElement : PlanElement
    {
        private readonly IField<ValueList<Ref<TElement>>> _field = (IField<ValueList<Ref<TElement>>>)field;
        private readonly ElementKind _kind = ElementKinds.Of<TElement>();

        public override void Tell(PlanPart part, PlanGathering plan)
        {
            _field.TryGet(part, out var references);
            for (var i = 0; i < references.Count; i++)
            {
                plan.Table.Refer(_kind, references[i].Id, plan.Place(Name, i));
            }
        }

        public override void TellLinks<TPlace>(PlanElement from, IntegrityTable<TPlace> table, TPlace place)
        {
            if (Link is { } link && from.Id is { } id && _field.TryGet(from, out var all))
            {
                foreach (var to in all)
                {
                    table.Link(link, _kind, id, to.Id, place);
                }
            }
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
            new OneReference<TElement>(field, form.Link);

        public override FieldFacts References<TElement>(ReferencesForm<TElement> form) =>
            new ManyReferences<TElement>(field, form.Link);

        protected override FieldFacts? Other(Form form) => null;
    }
}
