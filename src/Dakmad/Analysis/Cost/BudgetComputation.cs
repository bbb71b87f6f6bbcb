using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>Holds the budgets of a plan against what it costs.</summary>
internal sealed class BudgetComputation(PlanIndex index, ValueList<JourneyCost> journeys)
{
    private readonly MoneyCount _money = new(index);
    private readonly ResourceUse _use = new(index, journeys);
    private readonly EventShares _shares = new(index, journeys);
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
            .Concat(_lines.Where(line => IsTold(line, UsualTolerance.Share)).Select(Over));
        return new()
        {
            Currency = index.Currency,
            Lines = [.. _lines],
            Journeys = journeys,
            Shared = new SharedCosts(_use, index.Currency).Of(_lines),
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
            allotted.Add(budgets.Of(journey.Journey), 1 - _shares.SumOf(journey.Journey));
            cost.Add(journey.Total);
        }

        Add(index.Plan, PlanPath.Root, null, budgets.Of(index.Plan), allotted, cost);
    }

    private void AddConcepts(PlanAmounts budgets)
    {
        var ofConcepts = new TallyOf<MarketingConcept>(index.Currency);
        foreach (var happening in index.All<MarketingEvent>())
        {
            if (index.Find(happening.Element.Concept) is { } concept)
            {
                ofConcepts.Of(concept).Allotted.Add(budgets.Of(happening.Element));
                foreach (var (journey, share) in _shares.Of(happening.Element))
                {
                    ofConcepts.Of(concept).Cost.Add(journey.Total, share);
                }
            }
        }

        foreach (var concept in index.All<MarketingConcept>())
        {
            Add(concept, budgets.Of(concept.Element), ofConcepts.Of(concept.Element));
        }
    }

    private void AddEvents(PlanAmounts budgets)
    {
        foreach (var happening in index.All<MarketingEvent>())
        {
            var (allotted, cost) = (Tally(), Tally());
            foreach (var (journey, share) in _shares.Of(happening.Element))
            {
                allotted.Add(budgets.Of(journey.Journey), share);
                cost.Add(journey.Total, share);
            }

            Add(happening, budgets.Of(happening.Element), (allotted, cost));
        }
    }

    private void AddResources(PlanLevel level, PlanAmounts budgets)
    {
        foreach (var resource in index.All<Resource>().Where(resource => resource.Level == level))
        {
            var (allotted, cost) = (Tally(), Tally());
            foreach (var other in _use.Under(resource.Element))
            {
                allotted.Add(budgets.Of(other));
            }

            var isDivided = false;
            foreach (var (journey, share) in _use.SharesOf(resource.Element))
            {
                cost.Add(journey.Total, share);
                isDivided |= share is > 0 and < 1 && journey.Total.Sum is not null;
            }

            Add(resource, budgets.Of(resource.Element), (allotted, cost));
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

    private IEnumerable<Diagnostic> SharesNotWhole() =>
        from journey in journeys
        where EventAllocation.SharesAreOff(index, journey.Journey)
        select new Diagnostic(CostDiagnostics.SharesNotWhole, journey.Path.Property("events"))
        {
            Arguments =
            [
                new("journey", journey.Journey.Name),
                new("sum", FigureText.Number(EventAllocation.SumOfShares(journey.Journey)!.Value)),
            ],
        };

    /// <summary>
    /// Whether a line is over its budget by more than a part of it. What a resource pays of a journey that others pay for
    /// too is not known, and so not told.
    /// </summary>
    public static bool IsTold(BudgetLine line, decimal tolerance) =>
        line is { IsOver: true, IsDivided: false, Left: { } left, Budget.Sum: { } budget }
        && UsualTolerance.IsExceeded((double)left.Amount, (double)budget.Amount, tolerance);

    /// <summary>Says that a line is over its budget.</summary>
    public static Diagnostic Over(BudgetLine line)
    {
        var owner = line.Element is Touchpoint ? line.Path.Property("cost") : line.Path;
        return new(CostDiagnostics.CostOverBudget, owner.Property("budget"))
        {
            Arguments =
            [
                new("name", line.Element.Name),
                new("cost", FigureText.Amount(line.Cost.Sum!.Value)),
                new("budget", FigureText.Amount(line.Budget.Sum!.Value)),
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

    private void Add<T>(IndexedElement<T> place, MoneyTotal budget, (MoneyTally Allotted, MoneyTally Cost) tallies)
        where T : PlanElement => Add(place.Element, place.Path, place.Level, budget, tallies.Allotted, tallies.Cost);

    private void Add(
        PlanElement element,
        PlanPath path,
        PlanLevel? level,
        MoneyTotal budget,
        MoneyTally allotted,
        MoneyTally cost
    ) => _lines.Add(new(element, path, level, budget, allotted.ToTotal(), cost.ToTotal()));
}
