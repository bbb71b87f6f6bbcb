namespace Dakmad;

/// <summary>An element that may have one of its own type above it: what it specialises, or contributes to.</summary>
internal interface IUnder<T>
    where T : PlanElement
{
    /// <summary>The element right above it; null when it is the highest.</summary>
    Ref<T>? Above { get; }
}
