using System;
using Dakmad.Diagnostics;

namespace Dakmad.Teaching.Faults;

/// <summary>A place where a fault can be put.</summary>
/// <param name="Place">Where a reader finds it.</param>
/// <param name="Name">What stands there is called.</param>
/// <param name="Claims">What it changes or relies on, which no other fault may touch.</param>
/// <param name="Break">Puts it in.</param>
/// <param name="Findings">What a check will say of it.</param>
internal sealed record FaultSpot(
    PlanPath Place,
    string Name,
    PlanPath[] Claims,
    Func<MarketingPlan, MarketingPlan> Break,
    DeclaredFinding[] Findings
);
