namespace Dakmad.Shapes;

/// <summary>Links of an element to others of its own kind, which must not lead back to it.</summary>
internal enum LinkKind
{
    Specialisation,
    Contribution,
    Continuation,
}
