using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>A property that holds one part, or none.</summary>
internal sealed class SingleProperty<TOwner, TPart>(
    string name,
    Func<TOwner, TPart?> get,
    Func<TOwner, TPart, TOwner> set
) : PartProperty(name)
    where TOwner : PlanPart
    where TPart : PlanPart
{
    public override IEnumerable<PlacedPart> Parts(PlanPart owner, PlanPath path)
    {
        if (get((TOwner)owner) is { } part)
        {
            yield return new(path.Property(Name), part);
        }
    }

    public override void Walk(PlanPart owner, PlanWalker walker)
    {
        if (get((TOwner)owner) is { } part)
        {
            walker.Enter(part, Name, PlanWalker.NoIndex);
        }
    }

    public override (PlanPart Part, int Index)? Follow(PlanPart owner, ReadOnlySpan<string> way) =>
        get((TOwner)owner) is { } part ? (part, PlanWalker.NoIndex) : null;

    public override PlanPart? Replace(PlanPart owner, ReadOnlySpan<string> way, PartEdit edit) =>
        get((TOwner)owner) is { } part && edit(part, way) is { } edited ? set((TOwner)owner, (TPart)edited) : null;
}
