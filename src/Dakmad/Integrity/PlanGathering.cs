using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;
using Dakmad.Traversal;

namespace Dakmad.Integrity;

/// <summary>Gathers from a plan what its shapes say that it declares and refers to.</summary>
internal sealed class PlanGathering(IFindings<PlaceInPlan> findings)
{
    private static readonly Dictionary<Type, FieldFacts[]> Facts = PartShape.All.ToDictionary(
        shape => shape.Type,
        FieldFacts.Of
    );

    private PlanPath _path = PlanPath.Root;
    private int _order;

    public IntegrityTable<PlaceInPlan> Table { get; } = new(findings);

    public void Check(MarketingPlan plan)
    {
        foreach (var (path, part) in PlanTraversal.Parts(plan))
        {
            _path = path;
            if (part is Journey)
            {
                Table.CloseJourney();
            }

            Gather(part);
        }

        Table.CloseJourney();
        Table.Close(static _ => true);
    }

    /// <summary>A place in the part at hand.</summary>
    public PlaceInPlan Place(string name, int? index = null, string? below = null) =>
        new(_order++, _path, name, index, below);

    private void Gather(PlanPart part)
    {
        var shape = PartShape.Of(part.GetType());
        foreach (var facts in Facts[shape.Type])
        {
            facts.Tell(part, this);
            if (facts.Link is not null)
            {
                facts.TellLinks((PlanElement)part, Table, Place(facts.Name));
            }
        }

        foreach (var whole in shape.Wholes)
        {
            Table.Divide(whole.Sum(part), Place(whole.Name));
        }

        foreach (var order in shape.Orders)
        {
            Table.Order(order.Start(part), Place(order.FirstName), order.End(part), Place(order.LastName));
        }
    }
}
