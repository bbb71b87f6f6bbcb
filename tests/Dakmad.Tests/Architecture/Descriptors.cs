using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Dakmad.Diagnostics;

namespace Dakmad.Tests.Architecture;

/// <summary>The kinds of findings that the libraries declare.</summary>
internal static partial class Descriptors
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>Every static property or field, public or not.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. new[] { typeof(MarketingPlan).Assembly, Assembly.Load("Dakmad.Csv"), Assembly.Load("Dakmad.Tool") }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(DeclaredBy),
    ];

    /// <summary>What is wrong with one of them.</summary>
    public static IEnumerable<string> Faults(DiagnosticDescriptor descriptor)
    {
        foreach (
            var (name, text) in new[]
            {
                ("title", descriptor.Title),
                ("message", descriptor.Message),
                ("rationale", descriptor.Rationale),
            }
        )
        {
            if (!TextForm.IsValid(text.Dutch) || !TextForm.IsValid(text.English))
            {
                yield return $"{descriptor.Id}: the {name} is missing in a language";
            }
        }

        if (!Placeholders(descriptor.Message.Dutch).SetEquals(Placeholders(descriptor.Message.English)))
        {
            yield return $"{descriptor.Id}: the languages have other placeholders";
        }

        if (HasLooseBrace(descriptor.Message.Dutch) || HasLooseBrace(descriptor.Message.English))
        {
            yield return $"{descriptor.Id}: the message has a loose brace";
        }

        if (Placeholders(descriptor.Title.Dutch).Count + Placeholders(descriptor.Title.English).Count > 0)
        {
            yield return $"{descriptor.Id}: the title has a placeholder";
        }
    }

    private static IEnumerable<DiagnosticDescriptor> DeclaredBy(Type type) =>
        type.GetProperties(Static)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => property.GetValue(null))
            .Concat(
                type.GetFields(Static)
                    .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
                    .Where(field => !field.IsDefined(typeof(CompilerGeneratedAttribute)))
                    .Select(field => field.GetValue(null))
            )
            .Cast<DiagnosticDescriptor>();

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static bool HasLooseBrace(string text) => Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}');

    [GeneratedRegex("\\{[a-z][A-Za-z]*\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
