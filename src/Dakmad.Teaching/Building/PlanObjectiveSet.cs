namespace Dakmad.Teaching.Building;

/// <summary>The objectives of the two upper levels.</summary>
internal sealed record PlanObjectiveSet(ValueList<Objective> Strategic, ValueList<Objective> Tactical);
