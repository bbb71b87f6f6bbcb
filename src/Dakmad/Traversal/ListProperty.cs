using System;
using System.Collections.Generic;
using System.Globalization;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Traversal;

/// <summary>A property that holds a list of parts.</summary>
internal sealed class ListProperty<TPart>(PartField field) : PartProperty(field.Name)
    where TPart : PlanPart
{
    /// <summary>The place after the last item, as in RFC 6902.</summary>
    private const string End = "-";

    private readonly IField<ValueList<TPart>> _field = (IField<ValueList<TPart>>)field;

    public override IEnumerable<PlacedPart> Parts(PlanPart owner, PlanPath path)
    {
        var parts = Get(owner);
        var list = parts.IsEmpty ? path : path.Property(Name);
        for (var i = 0; i < parts.Count; i++)
        {
            yield return new(list.Item(i), parts[i]);
        }
    }

    public override void Walk(PlanPart owner, PlanWalker walker)
    {
        var parts = Get(owner).AsSpan();
        for (var i = 0; i < parts.Length; i++)
        {
            walker.Enter(parts[i], Name, i);
        }
    }

    public override (PlanPart Part, int Index)? Follow(PlanPart owner, ReadOnlySpan<string> way)
    {
        var parts = Get(owner);
        return !way.IsEmpty && Find(parts, way[0]) is { } index ? (parts[index], index) : null;
    }

    public override PlanPart? Replace(PlanPart owner, ReadOnlySpan<string> way, PartEdit edit)
    {
        var parts = Get(owner);
        if (way.IsEmpty || Find(parts, way[0]) is not { } index || edit(parts[index], way[1..]) is not { } edited)
        {
            return null;
        }

        return _field.With(owner, parts.SetItem(index, (TPart)edited));
    }

    public override bool IsList => true;

    public override PlanPart? Insert(PlanPart owner, string? place, PlanPart part)
    {
        var parts = Get(owner);
        var index =
            place is null or End || place == parts.Count.ToString(CultureInfo.InvariantCulture)
                ? parts.Count
                : Find(parts, place);
        return index is { } at ? _field.With(owner, parts.Insert(at, Require<TPart>(part))) : null;
    }

    public override PlanPart? Remove(PlanPart owner, string? place) =>
        place is not null && Find(Get(owner), place) is { } index
            ? _field.With(owner, Get(owner).RemoveAt(index))
            : null;

    private ValueList<TPart> Get(PlanPart owner) => _field.TryGet(owner, out var parts) ? parts : default;

    /// <summary>Ids start with a letter, so that a position and an id are never the same.</summary>
    private static int? Find(ValueList<TPart> parts, string segment)
    {
        if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return index < parts.Count ? index : null;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is PlanElement element && element.Id == segment)
            {
                return i;
            }
        }

        return null;
    }
}
