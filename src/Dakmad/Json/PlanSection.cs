namespace Dakmad.Json;

/// <summary>Where in a plan elements are listed.</summary>
internal enum PlanSection
{
    Strategic,
    Tactical,
    Operational,
    Plan,
}
