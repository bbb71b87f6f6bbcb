using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>Holds the budgets of a plan against what it costs.</summary>
internal sealed class BudgetComputation(PlanIndex index, ValueList<JourneyCost> journeys)
{
    private readonly MoneyCount _money = new(index);
    private readonly ResourceUse _use = new(index);
    private readonly List<BudgetLine> _lines = [];

    public PlanBudget Compute()
    {
        var budgets = new PlanAmounts(index, _money);
        AddPlan(budgets);
        AddResources(PlanLevel.Strategic, budgets);
        AddConcepts(budgets);
        AddResources(PlanLevel.Tactical, budgets);
        AddEvents(budgets);
        AddResources(PlanLevel.Operational, budgets);
        AddJourneys(budgets);
        var problems = _money
            .Problems.Concat(journeys.SelectMany(journey => journey.Problems))
            .Concat(SharesNotWhole())
            .Concat(_lines.Where(line => line is { IsOver: true, IsDivided: false }).Select(Over));
        return new()
        {
            Currency = index.Currency,
            Lines = [.. _lines],
            Journeys = journeys,
            Problems = OncePerPlan(problems),
        };
    }

    private void AddPlan(PlanAmounts budgets)
    {
        var (allotted, cost) = (Tally(), Tally());
        foreach (var happening in index.All<MarketingEvent>())
        {
            allotted.Add(budgets.Of(happening.Element));
        }

        foreach (var journey in journeys)
        {
            allotted.Add(budgets.Of(journey.Journey), 1 - SharesOf(journey.Journey).Sum(share => share.Share));
            cost.Add(journey.Total);
        }

        Add(index.Plan, PlanPath.Root, null, budgets.Of(index.Plan), allotted, cost);
    }

    private void AddConcepts(PlanAmounts budgets)
    {
        foreach (var concept in index.All<MarketingConcept>())
        {
            var (allotted, cost) = (Tally(), Tally());
            foreach (var happening in index.All<MarketingEvent>())
            {
                if (ReferenceEquals(index.Find(happening.Element.Concept), concept.Element))
                {
                    allotted.Add(budgets.Of(happening.Element));
                    AddShares(cost, happening.Element);
                }
            }

            Add(concept.Element, concept.Path, concept.Level, budgets.Of(concept.Element), allotted, cost);
        }
    }

    private void AddEvents(PlanAmounts budgets)
    {
        foreach (var happening in index.All<MarketingEvent>())
        {
            var (allotted, cost) = (Tally(), Tally());
            foreach (var journey in journeys)
            {
                var share = EventAllocation.ShareOf(index, journey.Journey, happening.Element);
                allotted.Add(budgets.Of(journey.Journey), share);
            }

            AddShares(cost, happening.Element);
            Add(happening.Element, happening.Path, happening.Level, budgets.Of(happening.Element), allotted, cost);
        }
    }

    private void AddResources(PlanLevel level, PlanAmounts budgets)
    {
        foreach (var resource in index.All<Resource>().Where(resource => resource.Level == level))
        {
            var (allotted, cost) = (Tally(), Tally());
            foreach (var other in index.All<Resource>())
            {
                if (ReferenceEquals(index.Find(other.Element.Specialises), resource.Element))
                {
                    allotted.Add(budgets.Of(other.Element));
                }
            }

            var isDivided = false;
            foreach (var journey in journeys)
            {
                var share = _use.ShareOf(journey.Journey, resource.Element);
                cost.Add(journey.Total, share);
                isDivided |= share is > 0 and < 1 && journey.Total.Sum is not null;
            }

            Add(resource.Element, resource.Path, level, budgets.Of(resource.Element), allotted, cost);
            _lines[^1] = _lines[^1] with { IsDivided = isDivided };
        }
    }

    private void AddJourneys(PlanAmounts budgets)
    {
        foreach (var journey in journeys)
        {
            var allotted = Tally();
            var touchpoints = new List<BudgetLine>();
            foreach (var step in journey.Steps)
            {
                var budget = budgets.Of(step.Touchpoint);
                allotted.Add(budget);
                touchpoints.Add(
                    new(step.Touchpoint, step.Path, PlanLevel.Operational, budget, Tally().ToTotal(), step.Total)
                );
            }

            var own = budgets.Of(journey.Journey);
            _lines.Add(
                new(journey.Journey, journey.Path, PlanLevel.Operational, own, allotted.ToTotal(), journey.Total)
            );
            _lines.AddRange(touchpoints);
        }
    }

    private void AddShares(MoneyTally cost, MarketingEvent happening)
    {
        foreach (var journey in journeys)
        {
            cost.Add(journey.Total, EventAllocation.ShareOf(index, journey.Journey, happening));
        }
    }

    private IEnumerable<(MarketingEvent Event, decimal Share)> SharesOf(Journey journey) =>
        index.EventsOf(journey).Select(happening => (happening, EventAllocation.ShareOf(index, journey, happening)));

    private IEnumerable<Diagnostic> SharesNotWhole() =>
        from journey in journeys
        where EventAllocation.SharesAreOff(index, journey.Journey)
        select new Diagnostic(CostDiagnostics.SharesNotWhole, journey.Path.Property("events"))
        {
            Arguments =
            [
                new("journey", journey.Journey.Name),
                new(
                    "sum",
                    string.Create(CultureInfo.InvariantCulture, $"{EventAllocation.SumOfShares(journey.Journey)}")
                ),
            ],
        };

    /// <summary>Says that a line is over its budget.</summary>
    public static Diagnostic Over(BudgetLine line)
    {
        var owner = line.Element is Touchpoint ? line.Path.Property("cost") : line.Path;
        return new(CostDiagnostics.CostOverBudget, owner.Property("budget"))
        {
            Arguments =
            [
                new("name", line.Element.Name),
                new("cost", Amounts.Show(line.Cost.Sum!.Value)),
                new("budget", Amounts.Show(line.Budget.Sum!.Value)),
            ],
        };
    }

    /// <summary>Every journey finds for itself that the plan has not chosen a currency; the plan says so once.</summary>
    private static ValueList<Diagnostic> OncePerPlan(IEnumerable<Diagnostic> problems)
    {
        var all = problems.ToArray();
        var undecided = all.FirstOrDefault(problem => problem.Descriptor == CostDiagnostics.CurrencyUndecided);
        var others = all.Where(problem => problem.Descriptor != CostDiagnostics.CurrencyUndecided);
        return [.. undecided is null ? [] : new[] { undecided }, .. others];
    }

    private MoneyTally Tally() => new(index.Currency);

    private void Add(
        PlanElement element,
        PlanPath path,
        PlanLevel? level,
        MoneyTotal budget,
        MoneyTally allotted,
        MoneyTally cost
    ) => _lines.Add(new(element, path, level, budget, allotted.ToTotal(), cost.ToTotal()));
}
