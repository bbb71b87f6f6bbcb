using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dakmad.Glossary;

/// <summary>The terms while they are being listed, and the ways to find one.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, Term> _byIdentifier = new(StringComparer.Ordinal);
    private readonly List<Term> _terms = [];

    public IReadOnlyList<Term> All => _terms;

    public Term? Find(string identifier) => _byIdentifier.GetValueOrDefault(identifier);

    /// <summary>A type: what one of it is called.</summary>
    public void Type<T>(
        string dutch,
        string english,
        string dutchPlural,
        string englishPlural,
        params string[] aliases
    ) => Add(typeof(T).Name, dutch, english, new(dutchPlural, englishPlural), aliases);

    /// <summary>A property: what stands in the heading of a column or in front of a value.</summary>
    /// <param name="property">The name of the property, by <c>nameof</c>.</param>
    /// <param name="dutch">The Dutch label.</param>
    /// <param name="english">The English label.</param>
    /// <param name="aliases">Other words that are understood.</param>
    public void Property<T>(string property, string dutch, string english, params string[] aliases) =>
        Add($"{typeof(T).Name}.{property}", dutch, english, null, aliases);

    /// <summary>A member of an enumeration.</summary>
    public void Member<TEnum>(TEnum member, string dutch, string english, params string[] aliases)
        where TEnum : struct, Enum => Add($"{typeof(TEnum).Name}.{member}", dutch, english, null, aliases);

    /// <summary>A member of an enumeration that also has a plural.</summary>
    public void Member<TEnum>(TEnum member, LocalizedText label, LocalizedText plural, params string[] aliases)
        where TEnum : struct, Enum =>
        Add($"{typeof(TEnum).Name}.{member}", label.Dutch, label.English, plural, aliases);

    /// <summary>A well-known instance of an open set, such as <c>ChannelGroup.Electronic</c>.</summary>
    public void Instance<T>(
        T instance,
        string dutch,
        string english,
        string[] aliases,
        [CallerArgumentExpression(nameof(instance))] string identifier = ""
    )
        where T : class => Add(identifier, dutch, english, null, aliases);

    private void Add(string identifier, string dutch, string english, LocalizedText? plural, string[] aliases)
    {
        var term = new Term(identifier, new(dutch, english), plural) { Aliases = [.. aliases] };
        if (!_byIdentifier.TryAdd(identifier, term))
        {
            throw new InvalidOperationException($"The glossary lists '{identifier}' twice.");
        }

        _terms.Add(term);
    }
}
