using System;
using System.Collections.Generic;
using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>
/// The words for the types of knowledge, their properties and the members of their enumerations: what
/// <see cref="Terms"/> is for the model, which knows nothing of knowledge.
/// </summary>
public static class KnowledgeTerms
{
    private static readonly TermTable Table = List();

    /// <summary>All entries, grouped by type.</summary>
    public static IReadOnlyList<Term> All { get; } = Table.All;

    /// <summary>The entry of a type, such as <see cref="Benchmark"/>.</summary>
    /// <exception cref="ArgumentException">The type is not a type of knowledge.</exception>
    public static Term OfType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Table.FindType(type) ?? throw Missing(type.Name, nameof(type));
    }

    /// <summary>The entry of a property of a type; a property that many types share is listed once.</summary>
    /// <exception cref="ArgumentException">The type has no such property among these words.</exception>
    public static Term OfProperty(Type type, string property)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(property);
        return Table.FindProperty(type, property) ?? throw Missing($"{type.Name}.{property}", nameof(property));
    }

    /// <summary>The entry of a member of an enumeration, such as <see cref="KnowledgeSubject.Means"/>.</summary>
    /// <exception cref="ArgumentException">The enumeration is not one of knowledge, or has no such member.</exception>
    public static Term Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Table.FindVocabulary<TEnum>()?.Find(member) ?? throw Missing($"{typeof(TEnum).Name}.{member}", nameof(member));

    /// <summary>Reads the label of a member of an enumeration, in either language.</summary>
    /// <returns>The member; null when no label or alias of the enumeration is like the text.</returns>
    /// <exception cref="ArgumentException">The enumeration is not one of knowledge.</exception>
    public static TEnum? Read<TEnum>(string label)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(label);
        var vocabulary = Table.FindVocabulary<TEnum>() ?? throw Missing(typeof(TEnum).Name, nameof(TEnum));
        return vocabulary.TryRead(label, out var member) ? member : null;
    }

    private static ArgumentException Missing(string identifier, string argument) =>
        new($"There are no words for '{identifier}'.", argument);

    private static TermTable List()
    {
        var terms = new TermTable();
        EntryTerms.AddTo(terms);
        BenchmarkTerms.AddTo(terms);
        SubjectTerms.AddTo(terms);
        CrosswalkTerms.AddTo(terms);
        NetPromoterTerms.AddTo(terms);
        return terms;
    }
}
