using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Integrity;

/// <summary>A field by which elements lead to others of their kind in a way that must not go round.</summary>
internal abstract class PlanLink(string property)
{
    public string Property => property;

    /// <summary>The links of a type of part.</summary>
    public static IReadOnlyList<PlanLink> Of(PartShape shape) => [.. shape.Fields.Select(Of).OfType<PlanLink>()];

    /// <summary>The link that a field is; null when it is none.</summary>
    public static PlanLink? Of(PartField field) => field.ValueForm.Accept(new Finder(field));

    /// <summary>Notes where an element leads, which may be without an id in a file.</summary>
    public abstract void AddTo<TPlace>(IntegrityTable<TPlace> table, PlanElement from, TPlace place);

    private sealed class One<TElement>(PartField field, LinkKind link) : PlanLink(field.Property)
        where TElement : PlanElement
    {
        private readonly IField<Ref<TElement>> _field = (IField<Ref<TElement>>)field;
        private readonly ElementKind _kind = ElementKinds.Of<TElement>();

        public override void AddTo<TPlace>(IntegrityTable<TPlace> table, PlanElement from, TPlace place)
        {
            if (from.Id is not null && _field.TryGet(from, out var to))
            {
                table.Link(link, _kind, from.Id, to.Id, place);
            }
        }
    }

    private sealed class Many<TElement>(PartField field, LinkKind link) : PlanLink(field.Property)
        where TElement : PlanElement
    {
        private readonly IField<ValueList<Ref<TElement>>> _field = (IField<ValueList<Ref<TElement>>>)field;
        private readonly ElementKind _kind = ElementKinds.Of<TElement>();

        public override void AddTo<TPlace>(IntegrityTable<TPlace> table, PlanElement from, TPlace place)
        {
            if (from.Id is null || !_field.TryGet(from, out var all))
            {
                return;
            }

            foreach (var to in all)
            {
                table.Link(link, _kind, from.Id, to.Id, place);
            }
        }
    }

    private sealed class Finder(PartField field) : FormVisitor<PlanLink?>
    {
        public override PlanLink? Reference<TElement>(ReferenceForm<TElement> form) =>
            form.Link is { } link ? new One<TElement>(field, link) : null;

        public override PlanLink? References<TElement>(ReferencesForm<TElement> form) =>
            form.Link is { } link ? new Many<TElement>(field, link) : null;

        protected override PlanLink? Other(Form form) => null;
    }
}
