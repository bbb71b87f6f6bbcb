namespace Dakmad.Json;

/// <summary>Where in a plan elements are listed, in the order in which a file is written.</summary>
internal enum PlanSection
{
    Plan,
    Strategic,
    Tactical,
    Operational,
}
