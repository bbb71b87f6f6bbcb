using System;

namespace Dakmad.Shapes;

/// <summary>A list whose items each take a share of one whole.</summary>
internal abstract class PartWhole(string property)
{
    /// <summary>The property that holds the list.</summary>
    public string Property => property;

    /// <summary>What it is called in files.</summary>
    public string Name { get; } = PartField.NameOf(property);

    /// <summary>What the items take together.</summary>
    public abstract ShareSum Sum(PlanPart part);
}

/// <summary>A list whose items are of a type that is known.</summary>
internal sealed class PartWhole<T, TItem>(string property, Func<T, ValueList<TItem>> items, Func<TItem, decimal?> share)
    : PartWhole(property)
    where T : PlanPart
{
    public override ShareSum Sum(PlanPart part) => ShareSum.Of(items((T)part), share);
}
