using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Dakmad.Glossary;

/// <summary>
/// The words for the values of one type, found in both directions. The forms of all labels are made once, so that
/// reading a word costs its own form and one look-up.
/// </summary>
internal sealed class Vocabulary<T>
    where T : notnull
{
    private readonly Dictionary<T, Term> _terms = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">
    /// A word has nothing to read, or is a word for two values.
    /// </exception>
    public Vocabulary(IReadOnlyList<(object Value, Term Term)> values)
    {
        foreach (var (value, term) in values)
        {
            Add((T)value, term);
        }
    }

    /// <summary>Each form that is understood, with what it is read as; in no order.</summary>
    public IReadOnlyDictionary<string, T> Readings => _values;

    public Term? Find(T value) => _terms.GetValueOrDefault(value);

    public bool TryRead(string label, [MaybeNullWhen(false)] out T value) =>
        _values.TryGetValue(LabelForm.Of(label), out value);

    private void Add(T value, Term term)
    {
        _terms.Add(value, term);
        Add(value, term.Label);
        if (term.Plural is { } plural)
        {
            Add(value, plural);
        }

        foreach (var alias in term.Aliases)
        {
            Add(value, alias);
        }
    }

    private void Add(T value, LocalizedText label)
    {
        Add(value, label.Dutch);
        Add(value, label.English);
    }

    private void Add(T value, string label)
    {
        var form = LabelForm.Of(label);
        if (form.Length == 0)
        {
            throw new InvalidOperationException($"'{label}', a word for {value}, has no letters or digits.");
        }

        if (!_values.TryAdd(form, value) && !_values[form].Equals(value))
        {
            throw new InvalidOperationException($"'{label}' is read as both {_values[form]} and {value}.");
        }
    }
}
