using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;

namespace Dakmad.Tests.Comparison;

/// <summary>
/// Edits of every kind that a plan can have: fields that get the value of another plan or none, and parts that are added,
/// removed, doubled, put in another order, or moved to another list. What comes of it need not hold together.
/// </summary>
internal static class PlanEdits
{
    /// <summary>A plan with some edits; other values come from a donor.</summary>
    public static MarketingPlan Edited(Draw draw, MarketingPlan plan, MarketingPlan donor)
    {
        var donors = donor.Parts().Select(placed => placed.Part).ToLookup(part => part.GetType());
        for (var edits = draw.Between(0, 6); edits > 0; edits--)
        {
            plan = Edit(draw, plan, donors);
        }

        return plan;
    }

    private static MarketingPlan Edit(Draw draw, MarketingPlan plan, ILookup<System.Type, PlanPart> donors)
    {
        PlacedPart[] parts = [.. plan.Parts()];
        var (path, part) = draw.One<PlacedPart>(parts);
        PlanPart[] same = [.. donors[part.GetType()]];
        PartField[] fields = [.. PartShape.Of(part.GetType()).Fields];
        var field = draw.One<PartField>(fields);
        if (field is { IsList: true, Holds: { } held } && draw.OneIn(4))
        {
            return Move(draw, plan, parts, new(path, part), field, held);
        }

        return plan.Update<PlanPart>(path, _ => Edit(draw, part, field, same));
    }

    private static PlanPart Edit(Draw draw, PlanPart part, PartField field, PlanPart[] same)
    {
        var copy = part with { };
        var other = same.Length == 0 ? null : draw.One<PlanPart>(same);
        switch (draw.Below(8))
        {
            case 0 when !field.IsRequired && field.Property is not ("Kind" or "Moment") && !IsLevel(field):
                field.Clear(copy);
                break;
            case 1 when other is not null:
                Setters.SetExtra(copy, other.Extra);
                break;
            case < 6 when field is { IsList: true, Holds: not null }:
                field.SetParts(copy, Reordered(draw, Items(field, part), other is null ? [] : Items(field, other)));
                break;
            default:
                if (other is not null && field.Value(other) is { } value && field.Property is not ("Kind" or "Moment"))
                {
                    field.Set(copy, value);
                }
                else if (part is Activity activity && other is Activity model)
                {
                    Setters.SetType((Activity)copy, draw.OneIn(3) ? null : model.Type ?? activity.Type);
                }

                break;
        }

        return copy;
    }

    private static List<PlanPart> Reordered(Draw draw, List<PlanPart> items, List<PlanPart> others)
    {
        if (others.Count > 0 && draw.OneIn(3))
        {
            items.Insert(draw.Below(items.Count + 1), others[draw.Below(others.Count)]);
        }
        else if (items.Count > 0)
        {
            var at = draw.Below(items.Count);
            var item = items[at];
            if (!draw.OneIn(4))
            {
                items.RemoveAt(at);
            }

            if (!draw.OneIn(3))
            {
                items.Insert(draw.Below(items.Count + 1), item);
            }
        }

        return items;
    }

    /// <summary>Takes an item of a list to another list that can hold it.</summary>
    private static MarketingPlan Move(
        Draw draw,
        MarketingPlan plan,
        PlacedPart[] parts,
        PlacedPart owner,
        PartField field,
        PartShape held
    )
    {
        var items = Items(field, owner.Part);
        (PlacedPart Owner, PartField Field)[] lists =
        [
            .. from other in parts
            from list in PartShape.Of(other.Part.GetType()).Fields
            where list.IsList && list.Holds == held && !other.Path.IsAtOrBelow(owner.Path)
            select (other, list),
        ];
        if (items.Count == 0 || lists.Length == 0)
        {
            return plan;
        }

        var target = draw.One<(PlacedPart, PartField)>(lists);
        var moved = items[draw.Below(items.Count)];
        items.Remove(moved);
        var received = Items(target.Item2, target.Item1.Part);
        received.Insert(draw.Below(received.Count + 1), moved);
        return plan.Update<PlanPart>(owner.Path, part => With(part, field, items))
            .Update<PlanPart>(target.Item1.Path, part => With(part, target.Item2, received));
    }

    private static PlanPart With(PlanPart part, PartField field, List<PlanPart> items)
    {
        var copy = part with { };
        field.SetParts(copy, items);
        return copy;
    }

    private static List<PlanPart> Items(PartField field, PlanPart part) =>
        [.. (IReadOnlyList<PlanPart>?)field.Value(part) ?? []];

    private static bool IsLevel(PartField field) => field.Property is "Strategic" or "Tactical" or "Operational";
}
