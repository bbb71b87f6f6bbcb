using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Comparison;

/// <summary>The elements of plans by their ids.</summary>
internal static class PlanElements
{
    public static IEnumerable<ComparedElement> Compare(MarketingPlan before, MarketingPlan after)
    {
        var (left, right) = (Of(before), Of(after));
        return Missing(left, right, FigureChange.Removed).Concat(Missing(right, left, FigureChange.Added));
    }

    private static IEnumerable<ComparedElement> Missing(
        Dictionary<(Type, string), FigureSubject> elements,
        Dictionary<(Type, string), FigureSubject> others,
        FigureChange change
    ) =>
        elements
            .Where(element => !others.ContainsKey(element.Key))
            .Select(element => new ComparedElement(Terms.OfType(element.Key.Item1).Label, element.Value, change)
            {
                KindId = JsonNamingPolicy.CamelCase.ConvertName(element.Key.Item1.Name),
            });

    private static Dictionary<(Type, string), FigureSubject> Of(MarketingPlan plan)
    {
        var elements = new Dictionary<(Type, string), FigureSubject>();
        Journey? journey = null;
        foreach (var (_, part) in PlanTraversal.Parts(plan))
        {
            journey = part as Journey ?? journey;
            if (part is PlanElement element and not MarketingPlan)
            {
                var subject = element is Touchpoint or TouchpointTask
                    ? Subjects.Of(journey!, element)
                    : Subjects.Of(element);

                // That an id is used twice is for the integrity checks to say.
                elements.TryAdd((element.GetType(), subject.Id), subject);
            }
        }

        return elements;
    }
}
