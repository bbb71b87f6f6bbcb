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

    private static readonly Lazy<ActivityLabels> ActivityLabels = new(() =>
        new(Table.FindVocabulary<ActivityKind>()!, Table.FindVocabulary<SalesMoment>()!)
    );

    /// <summary>All entries, grouped by subject.</summary>
    public static IReadOnlyList<Term> All { get; } = Table.All;

    /// <summary>The entry of a type, such as <see cref="Touchpoint"/>.</summary>
    /// <exception cref="ArgumentException">The type is not a type of the model.</exception>
    public static Term OfType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Table.FindType(type) ?? throw Missing(type.Name, nameof(type));
    }

    /// <summary>
    /// The entry of a property of a type. A property that many types share, such as <c>Name</c>, is listed once, under
    /// the type that declares it.
    /// </summary>
    /// <exception cref="ArgumentException">The type has no such property in the glossary.</exception>
    public static Term OfProperty(Type type, string property)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(property);
        return Table.FindProperty(type, property) ?? throw Missing($"{type.Name}.{property}", nameof(property));
    }

    /// <summary>The entry of a member of an enumeration.</summary>
    /// <exception cref="ArgumentException">The enumeration is not one of the model, or has no such member.</exception>
    public static Term Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        Table.FindVocabulary<TEnum>()?.Find(member) ?? throw Missing($"{typeof(TEnum).Name}.{member}", nameof(member));

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
        return OfInstance<ChannelGroup>(group.Name);
    }

    /// <summary>
    /// The label of a unit: for a well-known one in both languages, for another its name as the user wrote it.
    /// </summary>
    public static LocalizedText Of(MeasurementUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return OfInstance<MeasurementUnit>(unit.Name);
    }

    /// <summary>
    /// The label of an ordering principle: for a well-known one in both languages, for another its name as the user
    /// wrote it.
    /// </summary>
    public static LocalizedText Of(OrderingPrinciple principle)
    {
        ArgumentNullException.ThrowIfNull(principle);
        return OfInstance<OrderingPrinciple>(principle.Name);
    }

    /// <summary>
    /// The label of a transaction model: for a well-known one in both languages, for another its name as the user wrote
    /// it.
    /// </summary>
    public static LocalizedText Of(TransactionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return OfInstance<TransactionModel>(model.Name);
    }

    /// <summary>Reads the label of a member of an enumeration, in either language.</summary>
    /// <returns>The member; null when no label or alias of the enumeration is like the text.</returns>
    /// <exception cref="ArgumentException">The enumeration is not one of the model.</exception>
    public static TEnum? Read<TEnum>(string label)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(label);
        var vocabulary = Table.FindVocabulary<TEnum>() ?? throw Missing(typeof(TEnum).Name, nameof(TEnum));
        return vocabulary.TryRead(label, out var member) ? member : null;
    }

    /// <summary>
    /// Reads the label of an activity type, in either language: a kind, with a sales moment before or after it where the
    /// kind is told apart by it; <i>Informeren pré sales</i>, <i>Transacties</i>, <i>After-sales communication</i>.
    /// </summary>
    /// <returns>The type; null when the text is not such a label.</returns>
    public static ActivityType? ReadActivityType(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return ActivityLabels.Value.Read(label);
    }

    /// <summary>Reads the label of a well-known channel group, in either language.</summary>
    /// <returns>The group; null when the text is not the label of a well-known one.</returns>
    public static ChannelGroup? ReadChannelGroup(string label) => ReadInstance<ChannelGroup>(label);

    /// <summary>Reads the label of a well-known unit, in either language.</summary>
    /// <returns>The unit; null when the text is not the label of a well-known one.</returns>
    public static MeasurementUnit? ReadMeasurementUnit(string label) => ReadInstance<MeasurementUnit>(label);

    /// <summary>Reads the label of a well-known ordering principle, in either language.</summary>
    /// <returns>The principle; null when the text is not the label of a well-known one.</returns>
    public static OrderingPrinciple? ReadOrderingPrinciple(string label) => ReadInstance<OrderingPrinciple>(label);

    /// <summary>Reads the label of a well-known transaction model, in either language.</summary>
    /// <returns>The model; null when the text is not the label of a well-known one.</returns>
    public static TransactionModel? ReadTransactionModel(string label) => ReadInstance<TransactionModel>(label);

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

        if (HasForm(term.Label, form) || (term.Plural is { } plural && HasForm(plural, form)))
        {
            return true;
        }

        foreach (var alias in term.Aliases)
        {
            if (HasForm(alias, form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasForm(LocalizedText label, string form) =>
        HasForm(label.Dutch, form) || HasForm(label.English, form);

    private static bool HasForm(string label, string form) =>
        string.Equals(LabelForm.Of(label), form, StringComparison.Ordinal);

    private static LocalizedText OfInstance<T>(string name)
        where T : class
    {
        // An alias is another word than the label, and a user keeps the word that was chosen.
        var vocabulary = Table.FindVocabulary<T>()!;
        return
            vocabulary.TryRead(name, out var instance)
            && vocabulary.Find(instance) is { } term
            && HasForm(term.Label, LabelForm.Of(name))
            ? term.Label
            : LocalizedText.Same(name);
    }

    private static T? ReadInstance<T>(string label)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(label);
        return Table.FindVocabulary<T>()!.TryRead(label, out var instance) ? instance : null;
    }

    private static ArgumentException Missing(string identifier, string argument) =>
        new($"The glossary has no '{identifier}'.", argument);

    private static TermTable List()
    {
        var terms = new TermTable();
        PlanTerms.AddTo(terms);
        LevelTerms.AddTo(terms);
        StrategyTerms.AddTo(terms);
        TargetGroupTerms.AddTo(terms);
        OfferingTerms.AddTo(terms);
        ChannelTerms.AddTo(terms);
        ResourceTerms.AddTo(terms);
        EventTerms.AddTo(terms);
        ActivityTerms.AddTo(terms);
        ObjectiveTerms.AddTo(terms);
        JourneyTerms.AddTo(terms);
        FunnelTerms.AddTo(terms);
        TouchpointTerms.AddTo(terms);
        TaskTerms.AddTo(terms);
        ExperienceTerms.AddTo(terms);
        ServiceTerms.AddTo(terms);
        return terms;
    }
}
