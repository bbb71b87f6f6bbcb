using System.Diagnostics.CodeAnalysis;

namespace Dakmad.Shapes;

/// <summary>A field by the type of its value alone.</summary>
internal interface IField<TValue>
{
    /// <summary>The value in a part; false when it is absent, other than as an empty list.</summary>
    bool TryGet(PlanPart part, [NotNullWhen(true)] out TValue? value);

    /// <summary>A copy of a part with another value.</summary>
    PlanPart With(PlanPart part, TValue value);
}
