using System;
using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Dakmad.Shapes;

/// <summary>A field whose property is null or empty where it is absent, or never absent.</summary>
internal sealed class ValueField<T, TValue>(
    PartShape shape,
    string property,
    bool isRequired,
    Func<T, TValue?> get,
    Action<T, TValue> set,
    Form<TValue> form
) : PartField<T>(shape, property, isRequired), IField<TValue>
    where T : PlanPart
{
    private static readonly bool IsNeverNull = typeof(TValue).IsValueType;

    public Func<T, TValue?> Getter => get;

    public Action<T, TValue> Setter => set;

    public new Form<TValue> Form => form;

    internal override Form ValueForm => form;

    public override TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor) => visitor.Value(this);

    /// <summary>A list is never null. That is asked first: code that is not optimised yet would box it, for every part of a plan.</summary>
    public bool TryGet(PlanPart part, [NotNullWhen(true)] out TValue? value)
    {
        value = get((T)part);
        return IsNeverNull || value is not null;
    }

    public PlanPart With(PlanPart part, TValue value)
    {
        var copy = part with { };
        set((T)copy, value);
        return copy;
    }

    internal override bool Takes(object value) => value is TValue;

    internal override void Set(PlanPart part, object value) => set((T)part, (TValue)value);

    private protected override object? ValueOf(PlanPart part) =>
        get((T)part) is { } value && !IsEmpty(value) ? value : null;

    private static bool IsEmpty(object value) =>
        value is IEnumerable items and not string && !items.GetEnumerator().MoveNext();
}
