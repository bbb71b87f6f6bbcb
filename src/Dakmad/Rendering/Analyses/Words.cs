using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

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

    /// <summary>An amount as tables show it, with its currency.</summary>
    public static string Of(Money amount, Language language) =>
        $"{amount.Currency} {Numerals.Amount(amount, isSigned: false, language)}";

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
