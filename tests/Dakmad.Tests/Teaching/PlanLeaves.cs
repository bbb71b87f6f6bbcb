using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Dakmad.Tests.Teaching;

/// <summary>What stands in a plan, found over its types: a property that is added is looked at too.</summary>
internal static class PlanLeaves
{
    /// <summary>Figures, dates and choices, each with its path; what the language decides (texts, ids) is left out.</summary>
    public static IEnumerable<string> FactsOf(MarketingPlan plan) =>
        All(plan, "").Where(leaf => leaf.Text is null).Select(leaf => $"{leaf.Path} {leaf.Fact}");

    /// <summary>Texts, each with its path.</summary>
    public static IEnumerable<(string Path, string Text)> TextsOf(MarketingPlan plan) =>
        All(plan, "").Where(leaf => leaf.Text is not null).Select(leaf => (leaf.Path, leaf.Text!));

    private static IEnumerable<(string Path, string? Text, string? Fact)> All(PlanPart part, string path) =>
        part.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !IsNoText(property))
            .SelectMany(property => Of(property.GetValue(part), $"{path}/{property.Name}"));

    /// <summary>Ids and what refers to one are no texts, and a language names itself.</summary>
    private static bool IsNoText(PropertyInfo property) =>
        property.Name is "Id" or "Extra" or "Language"
        || property.PropertyType.ToString().Contains("Ref`1", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string? Text, string? Fact)> Of(object? value, string path) =>
        value switch
        {
            null => [],
            string text => [(path, text, null)],
            PlanPart part => All(part, path),
            IEnumerable list when value is not IFormattable => list.Cast<object?>()
                .SelectMany((one, i) => Of(one, string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"))),
            _ when value.GetType().GetProperty("Name") is { } name => [(path, (string?)name.GetValue(value), null)],
            _ => [(path, null, Convert.ToString(value, CultureInfo.InvariantCulture))],
        };
}
