using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Traversal;

/// <summary>
/// Another id for one element, wherever it is named: in references, in points of a journey and in the paths of
/// suppressions. Ids of touchpoints and tasks are those of their journey and are looked for there alone.
/// </summary>
internal sealed class IdChange
{
    private readonly MarketingPlan _plan;
    private readonly PlanElement _element;
    private readonly PlanPath _place;
    private readonly PlanPath _scope;
    private readonly string _id;

    private IdChange(MarketingPlan plan, PlanPath place, PlanElement element, string id)
    {
        (_plan, _place, _element, _id) = (plan, place, element, id);
        _scope = element is Touchpoint or TouchpointTask ? JourneyOf(place) : PlanPath.Root;
    }

    /// <summary>The plan with another id for the element at a path.</summary>
    /// <exception cref="KeyNotFoundException">The path leads to no element of the plan.</exception>
    /// <exception cref="ArgumentException">The text is not an id.</exception>
    /// <exception cref="InvalidOperationException">Another element of the kind has it.</exception>
    public static MarketingPlan Of(MarketingPlan plan, PlanPath path, string id)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        Dakmad.Require.Id(id, nameof(id));
        var place = PlanPlaces.Resolve(plan, path);
        var element = PlanTraversal.Parts(plan).FirstOrDefault(part => part.Path.Equals(place)).Part as PlanElement;
        return place is not null && element is not null
            ? new IdChange(plan, place, element, id).Apply()
            : throw new KeyNotFoundException($"The plan has no element at '{path}'.");
    }

    private MarketingPlan Apply()
    {
        if (_element.Id == _id)
        {
            return _plan;
        }

        if (
            PlanTraversal
                .Parts(_plan)
                .Any(part =>
                    part.Part is PlanElement other
                    && other.GetType() == _element.GetType()
                    && other.Id == _id
                    && part.Path.IsAtOrBelow(_scope)
                )
        )
        {
            throw new InvalidOperationException($"Another {_element.GetType().Name} has the id '{_id}'.");
        }

        var referring = PlanTraversal.Update<PlanPart>(_plan, _scope, Referring);
        var renamed = PlanTraversal.Update<PlanElement>(referring, _place, element => element with { Id = _id });
        return renamed with { Suppressions = _plan.Suppressions.Select(Suppressing).ToValueList() };
    }

    /// <summary>A part and all that it holds, in which references name the new id.</summary>
    private PlanPart Referring(PlanPart part)
    {
        foreach (var field in PartShape.Of(part.GetType()).Fields)
        {
            part = field.ValueForm.Accept(new Rewrite(this, field, part));
        }

        return part;
    }

    private Suppression Suppressing(Suppression suppression)
    {
        if (suppression.Path is not { } text)
        {
            return suppression;
        }

        var segments = PlanPath.Parse(text).Segments;
        var at = _place.Segments.Count - 1;
        if (segments.Count <= at || at < 0 || segments[at] != _element.Id)
        {
            return suppression;
        }

        var path = segments.Take(at + 1).Aggregate(PlanPath.Root, (before, segment) => before.Property(segment));
        return _place.Equals(PlanPlaces.Resolve(_plan, path))
            ? suppression with
            {
                Path = segments
                    .SetItem(at, _id)
                    .Aggregate(PlanPath.Root, (before, segment) => before.Property(segment))
                    .ToString(),
            }
            : suppression;
    }

    private static PlanPath JourneyOf(PlanPath place) =>
        place.Segments.Take(3).Aggregate(PlanPath.Root, (before, segment) => before.Property(segment));

    /// <summary>One field of a part with the new id in it.</summary>
    private sealed class Rewrite(IdChange change, PartField field, PlanPart part) : FormVisitor<PlanPart>
    {
        public override PlanPart Reference<TElement>(ReferenceForm<TElement> form) =>
            ((IField<Ref<TElement>>)field) is var typed && typed.TryGet(part, out var reference) && Means(reference)
                ? typed.With(part, Ref<TElement>.OfValid(change._id))
                : part;

        public override PlanPart References<TElement>(ReferencesForm<TElement> form)
        {
            var typed = (IField<ValueList<Ref<TElement>>>)field;
            return typed.TryGet(part, out var references) && references.Any(Means)
                ? typed.With(
                    part,
                    references
                        .Select(reference => Means(reference) ? Ref<TElement>.OfValid(change._id) : reference)
                        .ToValueList()
                )
                : part;
        }

        public override PlanPart Plain<TValue>(PlainForm<TValue> form) =>
            field is IField<JourneyPoint> points
            && points.TryGet(part, out var point)
            && point.Touchpoint is { } touchpoint
            && Means(touchpoint)
                ? points.With(part, new JourneyPoint(Ref<Touchpoint>.OfValid(change._id)))
                : part;

        public override PlanPart Part<TPart>(PartForm<TPart> form)
        {
            var typed = (IField<TPart>)field;
            return
                typed.TryGet(part, out var held)
                && change.Referring(held) is var changed
                && !ReferenceEquals(held, changed)
                ? typed.With(part, (TPart)changed)
                : part;
        }

        public override PlanPart Parts<TPart>(PartsForm<TPart> form)
        {
            var typed = (IField<ValueList<TPart>>)field;
            if (!typed.TryGet(part, out var held) || held.IsEmpty)
            {
                return part;
            }

            var changed = held.AsSpan().ToArray();
            var isChanged = false;
            for (var i = 0; i < changed.Length; i++)
            {
                changed[i] = (TPart)change.Referring(held[i]);
                isChanged |= !ReferenceEquals(changed[i], held[i]);
            }

            return isChanged ? typed.With(part, ValueList.Own(changed)) : part;
        }

        protected override PlanPart Other(Form form) => part;

        private bool Means<TElement>(Ref<TElement> reference)
            where TElement : PlanElement =>
            change._element is TElement && string.Equals(reference.Id, change._element.Id, StringComparison.Ordinal);
    }
}
