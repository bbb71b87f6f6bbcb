using System;
using System.Collections.Generic;

namespace Dakmad.Glossary;

/// <summary>
/// The glossary as code: what every type, property and member of an enumeration is called in Dutch and in English.
/// Labels are written in one way and read with tolerance for accents, capitals, hyphens, spaces and plurals. A word
/// alone decides nothing (<i>middelen</i> is budget in DAKMAD and instruments elsewhere): the caller says of which type
/// a label is.
/// </summary>
public static class Terms
{
    private static readonly TermTable Table = List();

    /// <summary>All entries, grouped by subject.</summary>
    public static IReadOnlyList<Term> All => Table.All;

    /// <summary>The entry of a type, such as <see cref="Touchpoint"/>.</summary>
    /// <exception cref="ArgumentException">The type is not a type of the model.</exception>
    public static Term OfType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Find(type.Name, nameof(type));
    }

    /// <summary>
    /// The entry of a property of a type. A property that many types share, such as <c>Name</c>, is listed once, under
    /// the type that declares it.
    /// </summary>
    /// <exception cref="ArgumentException">The type has no such property in the glossary.</exception>
    public static Term OfProperty(Type type, string property)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Table.Find($"{type.Name}.{property}")
            ?? Table.Find($"{nameof(PlanElement)}.{property}")
            ?? Find($"{nameof(PlanPart)}.{property}", nameof(property));
    }

    /// <summary>The entry of a member of an enumeration.</summary>
    /// <exception cref="ArgumentException">The enumeration is not one of the model, or has no such member.</exception>
    public static Term Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => Find($"{typeof(TEnum).Name}.{member}", nameof(member));

    /// <summary>The label of an activity type: its kind and, if there is one, its sales moment.</summary>
    public static LocalizedText Of(ActivityType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var kind = Of(type.Kind).Label;
        if (type.Moment is not { } moment)
        {
            return kind;
        }

        var when = Of(moment).Label;
        return new($"{kind.Dutch} {when.Dutch}", $"{kind.English} {when.English}");
    }

    /// <summary>
    /// The label of a channel group: for a well-known one in both languages, for another its name as the user wrote it.
    /// </summary>
    public static LocalizedText Of(ChannelGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Instance(nameof(ChannelGroup), group.Name);
    }

    /// <summary>
    /// The label of a unit: for a well-known one in both languages, for another its name as the user wrote it.
    /// </summary>
    public static LocalizedText Of(MeasurementUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Instance(nameof(MeasurementUnit), unit.Name);
    }

    /// <summary>Reads the label of a member of an enumeration, in either language.</summary>
    /// <returns>The member; null when no label or alias of the enumeration is like the text.</returns>
    public static TEnum? Read<TEnum>(string label)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(label);
        var form = LabelForm.Of(label);
        foreach (var member in Enum.GetValues<TEnum>())
        {
            if (IsLike(Of(member), form))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>
    /// Reads the label of an activity type, in either language: a kind, followed by a sales moment where the kind is
    /// told apart by it; <i>Informeren pré sales</i>, <i>Transacties</i>, <i>Communicate after-sales</i>.
    /// </summary>
    /// <returns>The type; null when the text is not such a label.</returns>
    public static ActivityType? ReadActivityType(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (Read<ActivityKind>(label) is { } kind)
        {
            return ActivityType.From(kind, null);
        }

        for (var space = label.IndexOf(' ', StringComparison.Ordinal); space > 0; space = label.IndexOf(' ', space + 1))
        {
            if (Read<ActivityKind>(label[..space]) is { } first && Read<SalesMoment>(label[space..]) is { } moment)
            {
                return ActivityType.From(first, moment);
            }
        }

        return null;
    }

    /// <summary>Whether a text is the label, the plural or an alias of a term, spelling set aside.</summary>
    public static bool IsLike(Term term, string label)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(label);
        var form = LabelForm.Of(label);
        if (form.Length == 0)
        {
            return false;
        }

        if (Same(term.Label, form) || (term.Plural is { } plural && Same(plural, form)))
        {
            return true;
        }

        foreach (var alias in term.Aliases)
        {
            if (string.Equals(LabelForm.Of(alias), form, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(LocalizedText label, string form) =>
        string.Equals(LabelForm.Of(label.Dutch), form, StringComparison.Ordinal)
        || string.Equals(LabelForm.Of(label.English), form, StringComparison.Ordinal);

    private static LocalizedText Instance(string type, string name)
    {
        foreach (var term in All)
        {
            if (term.Identifier.StartsWith(type + ".", StringComparison.Ordinal) && IsLike(term, name))
            {
                return term.Label;
            }
        }

        return LocalizedText.Same(name);
    }

    private static Term Find(string identifier, string argument) =>
        Table.Find(identifier) ?? throw new ArgumentException($"The glossary has no '{identifier}'.", argument);

    private static TermTable List()
    {
        var terms = new TermTable();
        PlanTerms.AddTo(terms);
        return terms;
    }
}
