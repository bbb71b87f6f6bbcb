using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>
/// Which sections of a plan have been read to their end. Where a file breaks off, or a section is not what it should be,
/// a reference to an element that may have stood there is not called dangling.
/// </summary>
internal sealed class Sections
{
    private const int AllLevels = 0b111;

    private readonly int[] _read = new int[ElementKinds.Count];
    private readonly bool[] _isLost = new bool[ElementKinds.Count];
    private bool _isBrokenOff;

    /// <summary>The text cannot be read any further.</summary>
    public void BreakOff() => _isBrokenOff = true;

    /// <summary>Where elements of a kind should stand, something else was found.</summary>
    public void Lose(ElementKind kind) => _isLost[(int)kind] = true;

    /// <summary>Where a level should stand, something else was found.</summary>
    public void LoseAll() => System.Array.Fill(_isLost, true);

    /// <summary>The list of a kind was read to its end.</summary>
    public void Complete(ElementKind kind, PlanSection section) => _read[(int)kind] |= 1 << (int)section;

    /// <summary>A level was read to its end: what it does not list is not there.</summary>
    public void Complete(PlanSection section)
    {
        for (var kind = 0; kind < _read.Length; kind++)
        {
            Complete((ElementKind)kind, section);
        }
    }

    /// <summary>Whether every element of a kind that the text could hold was seen.</summary>
    public bool IsComplete(ElementKind kind) =>
        !_isLost[(int)kind] && (!_isBrokenOff || (_read[(int)kind] & Needed(kind)) == Needed(kind));

    private static int Needed(ElementKind kind) =>
        kind switch
        {
            ElementKind.Concept => 1 << (int)PlanSection.Strategic,
            ElementKind.Event => 1 << (int)PlanSection.Tactical,
            ElementKind.Activity or ElementKind.Journey => 1 << (int)PlanSection.Operational,
            ElementKind.Persona => 1 << (int)PlanSection.Plan,
            _ => AllLevels,
        };
}
