using System.Collections.Generic;
using System.Globalization;
using Dakmad.Shapes;

namespace Dakmad.Comparison;

/// <summary>Makes a plan of another and of what changes in it. What no change is about is shared.</summary>
internal sealed class Patch
{
    private readonly MarketingPlan _plan;
    private readonly PatchNode _from = new();
    private readonly PatchNode _to = new();

    public Patch(MarketingPlan plan, ValueList<PlanChange> changes)
    {
        _plan = plan;
        foreach (var change in changes)
        {
            Place(change);
        }
    }

    public MarketingPlan Make() => (MarketingPlan)Make(_plan, _from, _to);

    private void Place(PlanChange change)
    {
        switch (change.Kind)
        {
            case PlanChangeKind.Added:
                _to.At(change.To!).Arrival = change;
                break;
            case PlanChangeKind.Removed:
                _from.At(change.From!).Leaves = true;
                break;
            case PlanChangeKind.Moved:
                _from.At(change.From!).Leaves = true;
                _to.At(change.To!).Arrival = change;
                break;
            default:
                // Fields are set where their part stands.
                _to.At(change.To!, isField: change is { Kind: PlanChangeKind.Changed, Field: not null })
                    .Values.Add(change);
                break;
        }
    }

    private PlanPart Make(PlanPart part, PatchNode? from, PatchNode? to)
    {
        if (from is null && to is null)
        {
            return part;
        }

        var copy = part with { };
        if (to is not null)
        {
            Set(copy, to.Values);
        }

        foreach (var field in PartShape.Of(part.GetType()).Fields)
        {
            var (gone, come) = (from?.Below(field.Name), to?.Below(field.Name));
            if (field.Holds is null || (gone is null && come is null))
            {
                continue;
            }

            if (field.IsList)
            {
                List(field, part, copy, gone, come);
            }
            else
            {
                Single(field, part, copy, gone, come);
            }
        }

        return copy;
    }

    private void Single(PartField field, PlanPart part, PlanPart copy, PatchNode? gone, PatchNode? come)
    {
        if (gone is { Leaves: true })
        {
            field.Clear(copy);
        }
        else if (come?.Arrival is { } added)
        {
            field.Set(copy, added.Part);
        }
        else if (field.Value(part) is PlanPart held)
        {
            field.Set(copy, Make(held, gone, come));
        }
    }

    private void List(PartField field, PlanPart part, PlanPart copy, PatchNode? gone, PatchNode? come)
    {
        var before = PlanDiff.Parts(field, part);
        var items = new List<PlanPart>();
        var next = 0;
        while (true)
        {
            var at = come?.Below(Name(items.Count));
            if (at?.Arrival is { } arrival)
            {
                items.Add(Arrived(arrival, at));
                continue;
            }

            // What stays fills the other places in its order.
            while (next < before.Count && gone?.Below(Name(next)) is { Leaves: true })
            {
                next++;
            }

            if (next == before.Count)
            {
                break;
            }

            items.Add(Make(before[next], gone?.Below(Name(next)), at));
            next++;
        }

        field.SetParts(copy, items);
    }

    private PlanPart Arrived(PlanChange arrival, PatchNode at)
    {
        if (arrival.Kind == PlanChangeKind.Added)
        {
            return arrival.Part;
        }

        PlanPart part = _plan;
        PatchNode? from = _from;
        var way = arrival.From!.Segments;
        for (var i = 0; i < way.Count; i++)
        {
            var field = PartShape.Of(part.GetType()).Field(way[i])!;
            from = from?.Below(way[i]);
            if (field.IsList)
            {
                part = PlanDiff.Parts(field, part)[int.Parse(way[++i], CultureInfo.InvariantCulture)];
                from = from?.Below(way[i]);
            }
            else
            {
                part = (PlanPart)field.Value(part)!;
            }
        }

        return Make(part, from, at);
    }

    private static void Set(PlanPart part, List<PlanChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Field is null)
            {
                Setters.SetExtra(part, change.After is ValueList<ExtraField> fields ? fields : []);
            }
            else if (change.After is { } value)
            {
                change.Field.Set(part, value);
            }
            else
            {
                change.Field.Clear(part);
            }
        }

        if (part is Activity activity)
        {
            SetType(activity, changes);
        }
    }

    /// <summary>The kind and the moment of an activity are two fields of one property.</summary>
    private static void SetType(Activity activity, List<PlanChange> changes)
    {
        var (kind, moment) = (activity.Kind, activity.Moment);
        foreach (var change in changes)
        {
            switch (change.Field?.Property)
            {
                case nameof(Activity.Kind):
                    kind = (ActivityKind?)change.After;
                    break;
                case nameof(Activity.Moment):
                    moment = (SalesMoment?)change.After;
                    break;
                default:
                    break;
            }
        }

        if ((kind, moment) != (activity.Kind, activity.Moment))
        {
            Setters.SetType(activity, kind is { } known ? ActivityType.From(known, moment) : null);
        }
    }

    private static string Name(int position) => position.ToString(CultureInfo.InvariantCulture);
}
