namespace Dakmad.Shapes;

/// <summary>Looks at a field where the types of part and value are known, without reflection.</summary>
internal interface IFieldVisitor<T, out TResult>
    where T : PlanPart
{
    TResult Value<TValue>(ValueField<T, TValue> field);

    TResult Optional<TValue>(OptionalField<T, TValue> field)
        where TValue : struct;
}
