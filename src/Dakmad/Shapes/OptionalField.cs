using System;

namespace Dakmad.Shapes;

/// <summary>A field whose property is a value type that may be null.</summary>
internal sealed class OptionalField<T, TValue>(
    PartShape shape,
    string property,
    Func<T, TValue?> get,
    Action<T, TValue?>? set,
    Form<TValue> form
) : PartField<T>(shape, property, isRequired: false), IField<TValue>
    where T : PlanPart
    where TValue : struct
{
    public Func<T, TValue?> Getter => get;

    /// <summary>Sets the property; null when it is computed from another.</summary>
    public Action<T, TValue?>? Setter => set;

    public new Form<TValue> Form => form;

    internal override Form ValueForm => form;

    public override TResult Accept<TResult>(IFieldVisitor<T, TResult> visitor) => visitor.Optional(this);

    public bool TryGet(PlanPart part, out TValue value)
    {
        var found = get((T)part);
        value = found.GetValueOrDefault();
        return found.HasValue;
    }

    public PlanPart With(PlanPart part, TValue value)
    {
        var copy = part with { };
        (set ?? throw new NotSupportedException($"{Property} is computed."))((T)copy, value);
        return copy;
    }

    internal override bool Takes(object value) => value is TValue;

    internal override void Set(PlanPart part, object value) => set?.Invoke((T)part, (TValue)value);

    internal override void Clear(PlanPart part) => set?.Invoke((T)part, null);

    private protected override object? ValueOf(PlanPart part) => get((T)part);
}
