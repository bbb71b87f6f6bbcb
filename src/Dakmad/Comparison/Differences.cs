using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Comparison;

/// <summary>Finds what differs, part by part and field by field, as the shapes list them.</summary>
internal sealed class Differences
{
    private static readonly LocalizedText OwnFields = new("eigen velden", "own fields");

    private readonly List<PlanChange?> _changes = [];
    private bool _areWholePartsSplit;

    /// <summary>Elements without a partner in their own list, with the change that says so.</summary>
    private readonly Dictionary<(Type, string), Queue<Loose>> _removed = [];

    /// <summary>Elements that only one list after the change has, since the last time they were held against the others.</summary>
    private List<Loose> _added = [];

    public IEnumerable<PlanChange> Of(MarketingPlan before, MarketingPlan after)
    {
        Compare(before, after, new(PlanPath.Root, PlanPath.Root, null), new(after, null, null));
        while (_added.Count > 0 && _removed.Count > 0)
        {
            MatchAcrossLists();
        }

        foreach (var change in _changes)
        {
            if (change is not null)
            {
                yield return change;
            }
        }
    }

    /// <summary>The changes of one touchpoint: parts that come or go are told by their fields.</summary>
    public IEnumerable<PlanChange> OfTouchpoint(Touchpoint before, Touchpoint after, PlanPath path, Journey journey)
    {
        _areWholePartsSplit = true;
        Compare(before, after, new(path, path, null), new(after, journey, null));
        return _changes.OfType<PlanChange>();
    }

    private void Compare(PlanPart before, PlanPart after, Place place, Owner owner)
    {
        if (before.Equals(after))
        {
            return;
        }

        foreach (var field in PartShape.Of(after.GetType()).Fields)
        {
            if (field.Holds is { } shape)
            {
                if (field.IsList)
                {
                    Lists(field, shape, before, after, place, owner);
                }
                else
                {
                    Parts(field, before, after, place, owner);
                }
            }
            else
            {
                Values(field, before, after, place, owner);
            }
        }

        if (before.Extra != after.Extra)
        {
            _changes.Add(
                Change(PlanChangeKind.Changed, place.From, place.To, after, null, owner.With(OwnFields)) with
                {
                    Before = before.Extra.IsEmpty ? null : before.Extra,
                    After = after.Extra.IsEmpty ? null : after.Extra,
                }
            );
        }
    }

    private void Values(PartField field, PlanPart before, PlanPart after, Place place, Owner owner)
    {
        var (left, right) = (field.Value(before), field.Value(after));
        if (Equals(left, right))
        {
            return;
        }

        var isId = after is PlanElement && field.Property == nameof(PlanElement.Id);
        var (from, to) = isId
            ? (place.From, place.To)
            : (place.From.Property(field.Name), place.To.Property(field.Name));
        _changes.Add(
            Change(
                isId ? PlanChangeKind.Renamed : PlanChangeKind.Changed,
                from,
                to,
                after,
                field,
                owner.With(field.Label)
            ) with
            {
                Before = left,
                After = right,
            }
        );
    }

    private void Parts(PartField field, PlanPart before, PlanPart after, Place place, Owner owner)
    {
        var (left, right) = ((PlanPart?)field.Value(before), (PlanPart?)field.Value(after));
        var (from, to) = (place.From.Property(field.Name), place.To.Property(field.Name));
        var within = owner.With(field.Label);
        switch (left, right)
        {
            case (null, null):
                break;
            case (null, not null) when _areWholePartsSplit:
                Compare(PartShape.Of(right.GetType()).Blank(), right, new(from, to, field), within);
                break;
            case (null, not null):
                _changes.Add(Change(PlanChangeKind.Added, null, to, right, field, within));
                break;
            case (not null, null):
                _changes.Add(Change(PlanChangeKind.Removed, from, null, left, field, within));
                break;
            default:
                Compare(left, right, new(from, to, field), within);
                break;
        }
    }

    private void Lists(PartField field, PartShape shape, PlanPart before, PlanPart after, Place place, Owner owner)
    {
        var (left, right) = (PlanDiff.Parts(field, before), PlanDiff.Parts(field, after));
        var match = ListMatch.Of(shape, left, right);
        var moved = match.Moved();
        var (from, to) = (place.From.Property(field.Name), place.To.Property(field.Name));
        for (var i = 0; i < left.Count; i++)
        {
            if (!match.IsKept[i])
            {
                var item = owner.Item(left[i], shape, i);
                var change = Change(PlanChangeKind.Removed, from.Item(i), null, left[i], field, item);
                Remove(left[i], new(change, new(from.Item(i), to, field), item, _changes.Count));
            }
        }

        for (var i = 0; i < right.Count; i++)
        {
            var item = owner.Item(right[i], shape, i);
            if (match.Partners[i] is ListMatch.None)
            {
                var change = Change(PlanChangeKind.Added, null, to.Item(i), right[i], field, item);
                _added.Add(new(change, new(from, to.Item(i), field), item, _changes.Count));
                _changes.Add(change);
                continue;
            }

            var partner = match.Partners[i];
            var at = new Place(from.Item(partner), to.Item(i), field);
            if (moved[i])
            {
                _changes.Add(Change(PlanChangeKind.Moved, at.From, at.To, right[i], field, item));
            }

            Compare(left[partner], right[i], at, item);
        }
    }

    private void Remove(PlanPart part, Loose loose)
    {
        _changes.Add(loose.Change);
        if (part is PlanElement element)
        {
            var key = (part.GetType(), element.Id);
            if (!_removed.TryGetValue(key, out var same))
            {
                _removed.Add(key, same = new());
            }

            same.Enqueue(loose);
        }
    }

    /// <summary>An element that one list lost and another won, under the same id and much the same, went from one to the other.</summary>
    private void MatchAcrossLists()
    {
        var added = _added;
        _added = [];
        foreach (var loose in added)
        {
            if (
                loose.Change.Part is not PlanElement element
                || !_removed.TryGetValue((element.GetType(), element.Id), out var same)
                || !same.TryPeek(out var gone)
                || !ListMatch.AreAlike(gone.Change.Part, element)
            )
            {
                continue;
            }

            same.Dequeue();
            _changes[gone.Position] = _changes[loose.Position] = null;
            var at = new Place(gone.Place.From, loose.Place.To, loose.Place.Field);
            _changes.Add(Change(PlanChangeKind.Moved, at.From, at.To, element, at.Field, loose.Owner));
            Compare(gone.Change.Part, element, at, loose.Owner);
        }
    }

    private static PlanChange Change(
        PlanChangeKind kind,
        PlanPath? from,
        PlanPath? to,
        PlanPart part,
        PartField? field,
        Owner owner
    ) =>
        new()
        {
            Kind = kind,
            From = from,
            To = to,
            Part = part,
            Field = field,
            Element = owner.Element,
            Journey = owner.Journey,
            Label = owner.Way,
        };

    /// <summary>Where a part stands in both plans, and the field that holds it.</summary>
    private sealed record Place(PlanPath From, PlanPath To, PartField? Field);

    /// <summary>An element that is in one of the lists only, and the position of the change that says so.</summary>
    private sealed record Loose(PlanChange Change, Place Place, Owner Owner, int Position);

    /// <summary>What a change is about: the nearest element, its journey, and the way from it in words.</summary>
    private sealed record Owner(PlanElement Element, Journey? Journey, LocalizedText? Way)
    {
        public Owner With(LocalizedText label) => this with { Way = PlanChange.Way(Way, label) };

        /// <summary>An item of a list: an element is spoken of itself, any other part by its position from 1.</summary>
        public Owner Item(PlanPart part, PartShape shape, int position) =>
            part is PlanElement element
                ? new(element, part as Journey ?? Journey, null)
                : With(
                    new(
                        string.Create(CultureInfo.InvariantCulture, $"{shape.Label.Dutch} {position + 1}"),
                        string.Create(CultureInfo.InvariantCulture, $"{shape.Label.English} {position + 1}")
                    )
                );
    }
}
