using System;
using NodaTime;

namespace Dakmad.Shapes;

/// <summary>Two days in a part, the later of which cannot lie before the earlier.</summary>
/// <param name="First">The property that holds the earlier day.</param>
/// <param name="Last">The property that holds the later day.</param>
/// <param name="Start">The earlier day.</param>
/// <param name="End">The later day.</param>
internal sealed record PartOrder(
    string First,
    string Last,
    Func<PlanPart, LocalDate?> Start,
    Func<PlanPart, LocalDate?> End
)
{
    /// <summary>What the property of the earlier day is called in files.</summary>
    public string FirstName { get; } = PartField.NameOf(First);

    /// <summary>What the property of the later day is called in files.</summary>
    public string LastName { get; } = PartField.NameOf(Last);
}
