using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>Computes what a journey costs.</summary>
internal sealed class CostComputation(PlanIndex index, JourneyFunnel funnel)
{
    private readonly MoneyCount _money = new(index);
    private readonly StageTallies _stages = new(index.Currency);
    private readonly MoneyTally _total = new(index.Currency);

    public JourneyCost Compute()
    {
        var priced = funnel.Steps.Select(Price).ToArray();
        var steps = new StepCost[priced.Length];
        foreach (var contact in Contacts(priced))
        {
            Count(contact, steps);
        }

        var (orders, areOpen) = OrdersOf(priced);
        return new()
        {
            Journey = funnel.Journey,
            Path = funnel.Path,
            Steps = [.. steps],
            Stages = _stages.ToStages(),
            Total = _total.ToTotal(),
            Orders = orders,
            OrdersIsLowerBound = areOpen,
            Completions = funnel.HasVolumes && (funnel.End > 0 || !funnel.EndIsLowerBound) ? funnel.End : null,
            CompletionsIsLowerBound = funnel.EndIsLowerBound,
            Problems = [.. _money.Problems],
        };
    }

    private PricedStep Price(FunnelStep step)
    {
        var path = step.Path.Property("cost");
        var cost = step.Touchpoint.Cost;
        return new(
            step,
            ContactVolume.Of(funnel, step),
            _money.Total(cost?.PerContact, path.Property("perContact")),
            _money.Total(cost?.Fixed, path.Property("fixed"))
        );
    }

    /// <summary>The touchpoints that are one contact together, in the order of the first of each.</summary>
    private static IEnumerable<PricedStep[]> Contacts(PricedStep[] priced) =>
        priced
            .GroupBy(
                step => step.Touchpoint.Contact ?? FormattableString.Invariant($"/{step.Position}"),
                StringComparer.Ordinal
            )
            .Select(contact => contact.ToArray());

    private void Count(PricedStep[] contact, StepCost[] steps)
    {
        var lead = contact.MaxBy(step => step.PerContact.Sum?.Amount ?? -1)!;
        var (paid, unit, isOpen) = PaidContacts(contact, lead);
        var tally = new MoneyTally(index.Currency);
        var variable = Variable(lead, paid, tally);
        var @fixed = contact.Max(step => step.Fixed.Sum?.Amount);
        tally.Add(@fixed);
        tally.LeaveOut(contact.Sum(step => step.PerContact.LeftOut + step.Fixed.LeftOut));
        tally.LeaveUnstated(Array.TrueForAll(contact, step => StatedCost.IsLackingOf(index, step.Touchpoint)) ? 1 : 0);
        tally.LeaveOpen(isOpen && lead.PerContact.Sum is { Amount: > 0 });
        var total = tally.ToTotal();
        _total.Add(total);
        _stages.Add(contact, total);
        foreach (var step in contact)
        {
            steps[step.Position] =
                step == lead
                    ? Step(step, lead) with
                    {
                        PaidContacts = paid,
                        PaidContactsIsLowerBound = isOpen,
                        Unit = unit,
                        Variable = InCurrency(variable),
                        Fixed = InCurrency(@fixed),
                        Total = total,
                    }
                    : Step(step, lead);
        }
    }

    /// <summary>The largest volume of a contact in one unit: that of the lead, or else of the first touchpoint with a volume.</summary>
    private (double? Contacts, MeasurementUnit? Unit, bool IsOpen) PaidContacts(PricedStep[] contact, PricedStep lead)
    {
        var measured = lead.Volume.Value is null
            ? Array.Find(contact, step => step.Volume.Value is not null) ?? lead
            : lead;
        foreach (var other in contact)
        {
            if (other.Volume.Value is not null && other.Volume.Unit != measured.Volume.Unit)
            {
                _money.Report(
                    CostDiagnostics.SeveralUnits,
                    other.Path.Property("contact"),
                    new("contact", other.Touchpoint.Contact!),
                    new("touchpoint", other.Touchpoint.Name),
                    new("other", measured.Touchpoint.Name)
                );
            }
        }

        var unit = measured.Volume.Unit;
        var counted = Array.FindAll(contact, step => step.Volume.Unit == unit);
        return (
            counted.Max(step => step.Volume.Value),
            unit,
            Array.Exists(counted, step => step.Volume is { IsLowerBound: true } or { Value: null })
        );
    }

    private decimal? Variable(PricedStep lead, double? paid, MoneyTally tally)
    {
        if (lead.PerContact.Sum is not { } price)
        {
            return null;
        }

        var path = lead.Path.Property("cost").Property("perContact");
        if (paid is not { } contacts)
        {
            _money.Report(
                CostDiagnostics.VolumeUnknown,
                path,
                new DiagnosticArgument("touchpoint", lead.Touchpoint.Name)
            );
            tally.LeaveOut();
            return null;
        }

        var variable = Amounts.Times(price.Amount, contacts);
        if (variable is null)
        {
            _money.ReportTooLarge(path);
            tally.LeaveOut();
        }

        tally.Add(variable);
        return variable;
    }

    /// <summary>A step of which nothing is counted here, such as one whose contact is counted elsewhere.</summary>
    private static StepCost Step(PricedStep step, PricedStep lead) =>
        new()
        {
            Touchpoint = step.Touchpoint,
            Path = step.Path,
            Volume = step.Volume.Value,
            Unit = step.Volume.Unit,
            Basis = step.Volume.Basis,
            IsLowerBound = step.Volume.IsLowerBound,
            CountedAt = lead.Touchpoint,
            PaidContacts = 0,
            PaidContactsIsLowerBound = false,
            Variable = null,
            Fixed = null,
            Total = default,
        };

    /// <summary>How many order: from the funnel, or else of the customers of the one touchpoint where they do.</summary>
    private (double? Orders, bool IsLowerBound) OrdersOf(PricedStep[] steps)
    {
        if (funnel.Orders is not null && !funnel.OrdersIsLowerBound)
        {
            return (funnel.Orders, false);
        }

        var ordering = FirstToOrder(steps).ToArray();
        return
            ordering is [var only]
            && FunnelOrders.PartOrdering(only.Touchpoint, GoesOn(only)) is { } part
            && only.Volume.Customers * part is { } orders
            ? (orders, only.Volume.IsLowerBound || only.Step.Recovered > 0)
            : (funnel.Orders, funnel.OrdersIsLowerBound);
    }

    /// <summary>The touchpoints where customers order, those apart to which they only come after they have ordered.</summary>
    private IEnumerable<PricedStep> FirstToOrder(PricedStep[] steps)
    {
        var taking = steps.Where(TakesOrder).Select(step => step.Position).ToHashSet();
        if (taking.Count < 2)
        {
            return steps.Where(TakesOrder);
        }

        var graph = new FunnelGraph(funnel.Journey);
        var met = new HashSet<int>();
        var next = new Stack<int>(Enumerable.Range(0, graph.Count).Where(at => graph.EntriesAt(at) > 0));
        while (next.TryPop(out var at))
        {
            if (met.Add(at) && !taking.Contains(at))
            {
                foreach (var to in graph.Successors(at))
                {
                    next.Push(to);
                }
            }
        }

        return steps.Where(step => taking.Contains(step.Position) && met.Contains(step.Position));
    }

    private bool TakesOrder(PricedStep step) =>
        step.Touchpoint.Stages.Contains(SixBStage.Order)
        || index.Find(step.Touchpoint.Activity)?.Kind == ActivityKind.Transact;

    /// <summary>Whether the journey goes on from a touchpoint that is not its end.</summary>
    private bool GoesOn(PricedStep step) => !step.Step.IsEnd && step.Step.Position < funnel.Steps.Count - 1;

    private Money? InCurrency(decimal? amount) =>
        amount is { } counted && index.Currency is { } currency ? new Money(counted, currency) : null;
}
