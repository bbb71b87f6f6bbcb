using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dakmad.Glossary;

/// <summary>
/// The terms while they are being listed, and the ways to find one. Nothing generic is made for an enumeration until its
/// words are asked for: where code is compiled at run time, a program that needs a single label would wait for all.
/// </summary>
internal sealed class TermTable
{
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, Term> _types = [];
    private readonly Dictionary<(Type Type, string Property), Term> _properties = [];
    private readonly Dictionary<Type, List<(object Value, Term Term)>> _values = [];
    private readonly ConcurrentDictionary<Type, object> _vocabularies = [];
    private readonly List<Term> _terms = [];

    public IReadOnlyList<Term> All => _terms.AsReadOnly();

    public Term? FindType(Type type) => _types.GetValueOrDefault(type);

    /// <summary>The term of a property, which stands with the type that declares it.</summary>
    public Term? FindProperty(Type type, string property)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (_properties.TryGetValue((declaring, property), out var term))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The words for the values of a type, put in order when first asked for; null when none are listed.</summary>
    public Vocabulary<T>? FindVocabulary<T>()
        where T : notnull
    {
        if (_vocabularies.TryGetValue(typeof(T), out var ready))
        {
            return (Vocabulary<T>)ready;
        }

        return _values.TryGetValue(typeof(T), out var values)
            ? (Vocabulary<T>)_vocabularies.GetOrAdd(typeof(T), new Vocabulary<T>(values))
            : null;
    }

    /// <summary>A type: what one of it is called.</summary>
    public void Type<T>(
        string dutch,
        string english,
        string dutchPlural,
        string englishPlural,
        params string[] aliases
    ) => _types.Add(typeof(T), Add(typeof(T).Name, new(dutch, english), new(dutchPlural, englishPlural), aliases));

    /// <summary>A property: what stands in the heading of a column or in front of a value.</summary>
    /// <param name="property">The name of the property, by <c>nameof</c>.</param>
    /// <param name="dutch">The Dutch label.</param>
    /// <param name="english">The English label.</param>
    /// <param name="aliases">Other words that are understood.</param>
    public void Property<T>(string property, string dutch, string english, params string[] aliases) =>
        _properties.Add(
            (typeof(T), property),
            Add($"{typeof(T).Name}.{property}", new(dutch, english), plural: null, aliases)
        );

    /// <summary>A member of an enumeration.</summary>
    public void Member(Enum member, string dutch, string english, params string[] aliases) =>
        Value(member, Identifier(member), new(dutch, english), plural: null, aliases);

    /// <summary>A member of an enumeration that is called by a noun, which has a plural.</summary>
    public void Noun(
        Enum member,
        string dutch,
        string english,
        string dutchPlural,
        string englishPlural,
        params string[] aliases
    ) => Value(member, Identifier(member), new(dutch, english), new(dutchPlural, englishPlural), aliases);

    /// <summary>A well-known instance of an open set, such as <c>ChannelGroup.Electronic</c>.</summary>
    public void Instance(
        object instance,
        string dutch,
        string english,
        string[] aliases,
        [CallerArgumentExpression(nameof(instance))] string identifier = ""
    ) => Value(instance, identifier, new(dutch, english), plural: null, aliases);

    private static string Identifier(Enum member) => $"{member.GetType().Name}.{member}";

    private void Value(object value, string identifier, LocalizedText label, LocalizedText? plural, string[] aliases)
    {
        var type = value.GetType();
        if (!_values.TryGetValue(type, out var values))
        {
            values = [];
            _values.Add(type, values);
        }

        values.Add((value, Add(identifier, label, plural, aliases)));
    }

    private Term Add(string identifier, LocalizedText label, LocalizedText? plural, string[] aliases)
    {
        if (!_identifiers.Add(identifier))
        {
            throw new InvalidOperationException($"The glossary lists '{identifier}' twice.");
        }

        var term = new Term(identifier, label, plural) { Aliases = [.. aliases] };
        _terms.Add(term);
        return term;
    }
}
