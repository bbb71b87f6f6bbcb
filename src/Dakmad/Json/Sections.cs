using System;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>
/// Which lists of elements have been read. Where a file breaks off, or a list is not what it should be, a reference to
/// an element that may have stood there is not called dangling.
/// </summary>
internal sealed class Sections
{
    private readonly bool[] _isLost = new bool[ElementKinds.Count];
    private (PlanSection Section, ElementKind Kind) _reached;
    private bool _isInList;
    private bool _isBrokenOff;

    /// <summary>The list of a kind starts. What comes earlier in the order of writing is not expected any more.</summary>
    public void Open(PlanSection section, ElementKind kind)
    {
        _reached = (section, kind);
        _isInList = true;
    }

    /// <summary>The list that was started has been read to its end.</summary>
    public void Close() => _isInList = false;

    /// <summary>A level has been read to its end: what it does not list is not there.</summary>
    public void Close(PlanSection section)
    {
        _reached = (section, ElementKind.Task);
        _isInList = false;
    }

    /// <summary>The text cannot be read any further.</summary>
    public void BreakOff() => _isBrokenOff = true;

    /// <summary>Where elements of a kind should stand, something else was found.</summary>
    public void Lose(ElementKind kind) => _isLost[(int)kind] = true;

    /// <summary>Where a level should stand, something else was found.</summary>
    public void LoseAll() => Array.Fill(_isLost, true);

    /// <summary>Whether every element of a kind that the text could hold was seen.</summary>
    public bool IsComplete(ElementKind kind) =>
        !_isLost[(int)kind] && (!_isBrokenOff || IsPassed((LastSection(kind), kind)));

    /// <summary>Kinds are numbered in the order in which a level lists them.</summary>
    private bool IsPassed((PlanSection Section, ElementKind Kind) list)
    {
        var order = list.CompareTo(_reached);
        return order < 0 || (order == 0 && !_isInList);
    }

    private static PlanSection LastSection(ElementKind kind) =>
        kind switch
        {
            ElementKind.Persona => PlanSection.Plan,
            ElementKind.Concept => PlanSection.Strategic,
            ElementKind.Event => PlanSection.Tactical,
            _ => PlanSection.Operational,
        };
}
