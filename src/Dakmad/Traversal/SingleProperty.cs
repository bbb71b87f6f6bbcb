using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Traversal;

/// <summary>A property that holds one part, or none.</summary>
internal sealed class SingleProperty<TPart>(PartField field) : PartProperty(field.Name)
    where TPart : PlanPart
{
    private readonly IField<TPart> _field = (IField<TPart>)field;

    public override IEnumerable<PlacedPart> Parts(PlanPart owner, PlanPath path)
    {
        if (_field.TryGet(owner, out var part))
        {
            yield return new(path.Property(Name), part);
        }
    }

    public override void Walk(PlanPart owner, PlanWalker walker)
    {
        if (_field.TryGet(owner, out var part))
        {
            walker.Enter(part, Name, PlanWalker.NoIndex);
        }
    }

    public override (PlanPart Part, int Index)? Follow(PlanPart owner, ReadOnlySpan<string> way) =>
        _field.TryGet(owner, out var part) ? (part, PlanWalker.NoIndex) : null;

    public override PlanPart? Replace(PlanPart owner, ReadOnlySpan<string> way, PartEdit edit) =>
        _field.TryGet(owner, out var part) && edit(part, way) is { } edited ? _field.With(owner, (TPart)edited) : null;

    public override bool IsList => false;

    public override PlanPart Insert(PlanPart owner, string? place, PlanPart part) =>
        _field.TryGet(owner, out _)
            ? throw new ArgumentException($"There is a '{Name}' already: change it by Update.", nameof(owner))
            : _field.With(owner, Require<TPart>(part));

    public override PlanPart? Remove(PlanPart owner, string? place)
    {
        if (place is not null || !_field.TryGet(owner, out var part))
        {
            return null;
        }

        // A plan always has its three levels; without one it has an empty one.
        return field.IsRequired ? throw new ArgumentException($"Nothing can be without its '{Name}'.", nameof(owner))
            : part is StrategicLevel or TacticalLevel or OperationalLevel
                ? _field.With(owner, ((PartShape<TPart>)PartShape.Of<TPart>()).Make())
            : _field.With(owner, null!);
    }
}
