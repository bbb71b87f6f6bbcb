using System;
using System.Collections.Generic;
using Dakmad.Glossary;

namespace Dakmad.Office;

/// <summary>What stands in an empty form already: what most who fill it in would choose.</summary>
internal static class FormStart
{
    private const string Currency = "EUR";

    /// <summary>The values of the plan, by what their columns are called in files.</summary>
    public static IReadOnlyDictionary<string, string> Of(string? name, Language language)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = Terms.Of(language).Label[language],
            ["currency"] = Currency,
        };
        if (name is not null)
        {
            values["id"] = Identifier.From(name, "plan");
            values["name"] = name;
        }

        return values;
    }
}
