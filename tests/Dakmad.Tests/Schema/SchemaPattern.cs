using System;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dakmad.Schema;

namespace Dakmad.Tests.Schema;

/// <summary>The pattern of a definition with the one that it forbids, as a validator in .NET tries them.</summary>
internal sealed class SchemaPattern
{
    private readonly Regex _pattern;
    private readonly Regex? _not;

    public SchemaPattern(string definition)
    {
        var keywords = new SchemaFields(PlanSchema.Text).Definition(definition);
        _pattern = Regex((string)keywords["pattern"]!);
        _not = keywords["not"] is JsonNode not ? Regex((string)not["pattern"]!) : null;
    }

    public bool Takes(string text) => _pattern.IsMatch(text) && _not?.IsMatch(text) != true;

    private static Regex Regex(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
