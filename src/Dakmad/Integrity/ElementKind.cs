namespace Dakmad.Integrity;

/// <summary>The kinds of elements that have ids of their own and can be referred to.</summary>
internal enum ElementKind
{
    TargetGroup,
    Offering,
    Channel,
    Resource,
    Concept,
    Event,
    Activity,
    Journey,
    Objective,
    Persona,
    Touchpoint,
    Task,
}
