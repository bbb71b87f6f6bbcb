using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rules;

namespace Dakmad.Rendering.Analyses;

/// <summary>Words in the cells of tables.</summary>
internal static class Words
{
    /// <summary>The term for a member of an enumeration; null for none.</summary>
    public static LocalizedText? Of<TEnum>(TEnum? member)
        where TEnum : struct, Enum => member is { } value ? Terms.Of(value).Label : null;

    /// <summary>A member of an enumeration as programs call it, the same in both languages; null for none.</summary>
    public static string? IdOf<TEnum>(TEnum? member)
        where TEnum : struct, Enum => member is { } value ? KnowledgeTables.Key(value) : null;

    /// <summary>A type of part as programs call it, such as <c>touchpoint</c>.</summary>
    public static string IdOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);

    /// <summary>Several members as programs call them, with semicolons between; null for none.</summary>
    public static string? IdsOf<TEnum>(IEnumerable<TEnum> members)
        where TEnum : struct, Enum
    {
        string[] all = [.. members.Select(member => KnowledgeTables.Key(member))];
        return all.Length == 0 ? null : string.Join("; ", all);
    }

    /// <summary>A unit in the words of the reader where it is a well-known one; null for none.</summary>
    public static LocalizedText? Of(MeasurementUnit? unit) => unit is null ? null : Terms.Of(unit);

    /// <summary>What a bound says before a figure in a sentence; nothing where the figure is known.</summary>
    public static LocalizedText Of(FigureBound bound) =>
        bound switch
        {
            FigureBound.AtLeast => new("minstens ", "at least "),
            FigureBound.AtMost => new("hoogstens ", "at most "),
            _ => LocalizedText.Same(""),
        };

    /// <summary>An amount in a sentence, with what is known of it: at least €10.69.</summary>
    public static LocalizedText Of(Money amount, FigureBound bound)
    {
        var (before, written) = (Of(bound), FigureText.Amount(amount));
        return new($"{before.Dutch}{written.Dutch}", $"{before.English}{written.English}");
    }

    /// <summary>Names in quotation marks, as a sentence lists them: 'A', 'B' and 'C'.</summary>
    public static LocalizedText Named(IEnumerable<string> names) =>
        Listing.And([.. names.Select(name => LocalizedText.Same($"'{name}'"))]);

    /// <summary>Several, with semicolons between, since names may hold commas; null when there are none.</summary>
    public static LocalizedText? Listed(IEnumerable<LocalizedText> words)
    {
        LocalizedText[] all = [.. words];
        return all.Length == 0
            ? null
            : new(
                string.Join("; ", all.Select(word => word.Dutch)),
                string.Join("; ", all.Select(word => word.English))
            );
    }

    /// <summary>Several names, with semicolons between, since names may hold commas; null when there are none.</summary>
    public static LocalizedText? Listed(IEnumerable<string> names) => Listed(names.Select(LocalizedText.Same));
}
