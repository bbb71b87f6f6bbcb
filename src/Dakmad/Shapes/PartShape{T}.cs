using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>The shape of a type that is known, as its table lists it.</summary>
/// <param name="make">Makes a part with nothing in it yet, which only a reader may hand to its setters.</param>
/// <param name="present">Which fields of a part have a value that is written, a bit for each.</param>
internal sealed class PartShape<T>(Func<T> make, Func<T, ulong> present) : PartShape(typeof(T))
    where T : PlanPart
{
    private readonly List<PartField<T>> _fields = [];
    private PartWhole[] _wholes = [];
    private PartOrder[] _orders = [];

    public Func<T> Make => make;

    public Func<T, ulong> Present => present;

    public override IReadOnlyList<PartField<T>> Fields => _fields;

    internal override PartWhole[] Wholes => _wholes;

    internal override PartOrder[] Orders => _orders;

    /// <summary>What a part of the type is, in both languages.</summary>
    public PartShape<T> Described(string dutch, string english)
    {
        Description = new(dutch, english);
        return this;
    }

    /// <summary>A field that no part can be without.</summary>
    public PartShape<T> Required<TValue>(
        Func<T, TValue> get,
        Action<T, TValue> set,
        Form<TValue> form,
        [CallerArgumentExpression(nameof(get))] string getter = ""
    ) => Add(new ValueField<T, TValue>(this, Property(getter), isRequired: true, get, set, form));

    /// <summary>A field that is null or empty where it is absent.</summary>
    public PartShape<T> Field<TValue>(
        Func<T, TValue?> get,
        Action<T, TValue> set,
        Form<TValue> form,
        [CallerArgumentExpression(nameof(get))] string getter = ""
    ) => Add(new ValueField<T, TValue>(this, Property(getter), isRequired: false, get, set, form));

    /// <summary>A field of a value type that may be null.</summary>
    public PartShape<T> Field<TValue>(
        Func<T, TValue?> get,
        Action<T, TValue?> set,
        Form<TValue> form,
        [CallerArgumentExpression(nameof(get))] string getter = ""
    )
        where TValue : struct => Add(new OptionalField<T, TValue>(this, Property(getter), get, set, form));

    /// <summary>A field that is a side of a property, which is set from all its sides together.</summary>
    public PartShape<T> Computed<TValue>(
        Func<T, TValue?> get,
        Form<TValue> form,
        [CallerArgumentExpression(nameof(get))] string getter = ""
    )
        where TValue : struct => Add(new OptionalField<T, TValue>(this, Property(getter), get, set: null, form));

    /// <summary>The items of a list take shares of one whole.</summary>
    public PartShape<T> Whole<TItem>(
        Func<T, ValueList<TItem>> items,
        Func<TItem, decimal?> share,
        [CallerArgumentExpression(nameof(items))] string getter = ""
    )
    {
        _wholes = [.. _wholes, new PartWhole<T, TItem>(Property(getter), items, share)];
        return this;
    }

    /// <summary>One day cannot lie before another.</summary>
    public PartShape<T> Order(
        Func<T, LocalDate?> start,
        Func<T, LocalDate?> end,
        [CallerArgumentExpression(nameof(start))] string starts = "",
        [CallerArgumentExpression(nameof(end))] string ends = ""
    )
    {
        _orders = [.. _orders, new(Property(starts), Property(ends), part => start((T)part), part => end((T)part))];
        return this;
    }

    internal override PlanPart Blank() => make();

    private PartShape<T> Add(PartField<T> field)
    {
        _fields.Add(field);
        return this;
    }

    /// <summary>The property that an expression such as <c>p => p.Period?.Start</c> reads first.</summary>
    private static string Property(string getter) => getter.Split('.')[1].TrimEnd('?');
}
