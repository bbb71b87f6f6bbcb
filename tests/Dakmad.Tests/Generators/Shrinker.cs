using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dakmad.Tests.Reflection;

namespace Dakmad.Tests.Generators;

/// <summary>
/// Plans that differ from a plan in one thing less: an optional property left out, items of a list left out, a text cut
/// down. Found by reflection, so that no property is forgotten; a failing law is thereby shown on what makes it fail.
/// </summary>
internal static class Shrinker
{
    private const string Simplest = "a";

    public static IEnumerable<MarketingPlan> Smaller(MarketingPlan plan) => Parts(plan).Cast<MarketingPlan>();

    private static IEnumerable<object> Values(object value) =>
        value switch
        {
            string text => string.Equals(text, Simplest, StringComparison.Ordinal) ? [] : [Simplest],
            PlanPart part => Parts(part),
            IEnumerable list
                when list.GetType() is { IsGenericType: true } type
                    && type.GetGenericTypeDefinition() == typeof(ValueList<>) => Lists([.. list.Cast<object>()])
                .Select(items => ListOf(type.GetGenericArguments()[0], items)),
            _ => [],
        };

    private static IEnumerable<PlanPart> Parts(PlanPart part)
    {
        var bare = Activator.CreateInstance(part.GetType());
        foreach (var property in PlanTypes.Properties(part.GetType()).Where(property => property.CanWrite))
        {
            var value = property.GetValue(part);
            var initial = property.GetValue(bare);
            if (value is null || value.Equals(initial))
            {
                continue;
            }

            var isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
            foreach (var smaller in isRequired ? Values(value) : Values(value).Prepend(initial))
            {
                if (With(part, property, smaller) is { } copy)
                {
                    yield return copy;
                }
            }
        }
    }

    private static IEnumerable<object[]> Lists(object[] items)
    {
        if (items.Length > 2)
        {
            yield return items[..(items.Length / 2)];
            yield return items[(items.Length / 2)..];
        }

        for (var i = 0; i < items.Length && items.Length > 1; i++)
        {
            yield return [.. items[..i], .. items[(i + 1)..]];
        }

        for (var i = 0; i < items.Length; i++)
        {
            foreach (var smaller in Values(items[i]))
            {
                yield return [.. items[..i], smaller, .. items[(i + 1)..]];
            }
        }
    }

    private static object ListOf(Type type, object[] items)
    {
        var typed = Array.CreateInstance(type, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList)
            .GetMethod(nameof(ValueList.ToValueList))!
            .MakeGenericMethod(type)
            .Invoke(null, [typed])!;
    }

    /// <summary>A copy with one property changed; null when the property refuses the value.</summary>
    private static PlanPart? With(PlanPart part, PropertyInfo property, object? value)
    {
        var copy = (PlanPart)part.GetType().GetMethod("<Clone>$")!.Invoke(part, null)!;
        try
        {
            property.SetValue(copy, value);
            return copy;
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            return null;
        }
    }
}
